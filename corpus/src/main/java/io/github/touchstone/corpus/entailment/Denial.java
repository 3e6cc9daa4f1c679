package io.github.touchstone.corpus.entailment;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts "not" behind the first auxiliary of a sentence: "The mill is by the river" becomes "The mill is not by …". */
final class Denial {

    private static final Pattern AUXILIARY = Pattern.compile(
            "\\b(is|are|was|were|has|have|had|can|could|will|would|should|may|might|must|does|do|did)\\b");
    private static final Pattern DENIES = Pattern.compile("\\b(not|no|never|nobody|nothing|none)\\b|n't");
    /** An auxiliary behind this share of the sentence is seldom that of its main clause. */
    private static final double LATEST = 0.75;

    private Denial() {}

    /** Returns the denial; empty for what denies already, or has no auxiliary near its beginning. */
    static Optional<String> of(String sentence) {
        Matcher auxiliary = AUXILIARY.matcher(sentence);
        if (DENIES.matcher(sentence).find() || !auxiliary.find() || auxiliary.end() > LATEST * sentence.length()) {
            return Optional.empty();
        }
        return Optional.of(sentence.substring(0, auxiliary.end()) + " not" + sentence.substring(auxiliary.end()));
    }
}
