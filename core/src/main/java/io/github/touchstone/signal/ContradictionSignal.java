package io.github.touchstone.signal;

import io.github.touchstone.analysis.Analysis;
import io.github.touchstone.contradiction.Contradiction;
import io.github.touchstone.contradiction.FactCheck;
import io.github.touchstone.entailment.Verdict;
import io.github.touchstone.fact.Fact;
import java.util.List;

/**
 * Contradiction with reference facts, each weighing as much as it is probable. Without facts, or if no fact speaks of
 * the text, it is undetermined.
 */
public final class ContradictionSignal implements Signal {

    /** The signal's name. */
    public static final String NAME = "contradiction";

    /** One contradiction weighs in full up to so many claims; in a longer text it weighs less. */
    private static final double CLAIMS = 25;

    /** Creates the signal. */
    public ContradictionSignal() {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Assessment assess(Analysis analysis) {
        FactCheck check = analysis.factCheck();
        if (check.facts() == 0) {
            return Assessment.undetermined(NAME, "no reference facts were given");
        }
        if (check.clausesSpokenOf() == 0) {
            return Assessment.undetermined(NAME, "none of the reference facts speaks of this text");
        }
        String text = analysis.text().document().text();
        List<Observation> observations = check.contradictions().stream()
                .map(contradiction -> observation(contradiction, text))
                .toList();
        return Assessment.against(
                NAME, observations, Math.max(1, analysis.claims().size() / CLAIMS));
    }

    private static Observation observation(Contradiction contradiction, String text) {
        Verdict verdict = contradiction.verdict();
        return new Observation(
                "contradiction/" + verdict.kind().label(),
                contradiction.span(),
                reason(contradiction, text),
                verdict.probability(),
                List.of(new Evidence.ClashingFact(contradiction.fact(), verdict)));
    }

    private static String reason(Contradiction contradiction, String text) {
        Fact fact = contradiction.fact();
        Verdict verdict = contradiction.verdict();
        String source =
                fact.source().title().isEmpty() ? "" : " (" + fact.source().title() + ")";
        String clash = switch (verdict.kind()) {
            case NEGATION -> "The text and the reference disagree on whether this is so";
            case NONE -> "The text cannot be true if the reference is";
            default ->
                "The text says “" + verdict.textPiece().of(text) + "”; the reference says “"
                        + verdict.factPiece().of(fact.statement()) + "”";
        };
        return clash + ". Reference: " + fact.statement() + source;
    }
}
