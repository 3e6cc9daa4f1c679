package io.github.touchstone.corpus.row;

import io.github.touchstone.entailment.Verdict.Relation;
import java.util.Map;

/**
 * A text that people held against a fact.
 *
 * @param fact what is trusted: a sentence, several, or the rows of a table as sentences
 * @param text what is judged
 * @param label how the text stands to the fact
 * @param source the corpus that it is from; empty if the row names none
 * @param kind what the two differ in, such as "colors"; empty if the row does not say
 */
public record PairRow(String fact, String text, Relation label, String source, String kind) {

    private static final Map<String, Relation> LABELS = Map.of(
            "supports", Relation.SUPPORTS,
            "contradicts", Relation.CONTRADICTS,
            "neutral", Relation.NOT_ENOUGH_INFORMATION);

    /**
     * Reads {@code {"fact", "text", "label", "source", "kind"}}, of which the last two may be missing.
     *
     * @param row the fields
     * @return the pair
     * @throws MalformedRowException if a field does not hold what it should
     */
    public static PairRow of(JsonRow row) {
        return new PairRow(
                row.text("fact"),
                row.text("text"),
                label(row),
                row.optionalText("source").orElse(""),
                row.optionalText("kind").orElse(""));
    }

    private static Relation label(JsonRow row) {
        String word = row.text("label");
        Relation label = LABELS.get(word);
        if (label == null) {
            throw new MalformedRowException(
                    row.line(), "\"label\" is \"" + word + "\": expected supports, contradicts or neutral");
        }
        return label;
    }
}
