package io.github.touchstone.corpus.output;

import io.github.touchstone.fact.Fact;
import io.github.touchstone.signal.Evidence;
import java.util.Optional;

/** What a finding rests on, in one line of words. */
public final class EvidenceLine {

    private EvidenceLine() {}

    /**
     * Puts a piece of evidence into words.
     *
     * @param evidence the piece
     * @return such as "Fact barbarossa: Germany invaded … (Weinberg, A World at Arms)"; empty for a listed term, of which
     *     the rule and the marked words say as much
     */
    public static Optional<String> of(Evidence evidence) {
        if (evidence instanceof Evidence.ClashingFact clash) {
            return Optional.of(ofFact(clash.fact()));
        }
        if (evidence instanceof Evidence.CitedSource cited) {
            return Optional.of("Source: " + source(cited));
        }
        return Optional.empty();
    }

    /**
     * Names a source that a text cites.
     *
     * @param cited the source
     * @return what the text calls it and, where the text lists it, its entry: "Baker 2003: Baker, A. (2003), Works"
     */
    public static String source(Evidence.CitedSource cited) {
        return cited.listed().isEmpty() ? cited.label() : cited.label() + ": " + String.join("; ", cited.listed());
    }

    private static String ofFact(Fact fact) {
        String source = ofSource(fact.source());
        return "Fact " + fact.id() + ": " + fact.statement() + (source.isEmpty() ? "" : " (" + source + ")");
    }

    private static String ofSource(Fact.Source source) {
        if (source.title().isEmpty() || source.url().isEmpty()) {
            return source.title() + source.url();
        }
        return source.title() + ", " + source.url();
    }
}
