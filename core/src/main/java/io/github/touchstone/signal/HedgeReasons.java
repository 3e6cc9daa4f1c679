package io.github.touchstone.signal;

import io.github.touchstone.hedge.HedgeCue;

/** Says in words why a hedge matters, and what would mend it. */
final class HedgeReasons {

    static final String VAGUE_SENTENCE =
            "The sentence as a whole reads as vague or evasive, though no word of it alone is"
                    + " a cue. Say who, how many, when, or what it rests on.";

    private HedgeReasons() {}

    static String of(HedgeCue cue) {
        return switch (cue.kind()) {
            case WEASEL -> "A weasel: it hides who says so. Name them, or cite where they say it.";
            case EPISTEMIC ->
                "A hedge: it leaves open whether this is so" + likelihood(cue) + ". Say what it rests on.";
            case DOXASTIC ->
                "A belief: it says that somebody holds this to be so" + likelihood(cue) + ". Say who, and why.";
            case INVESTIGATION -> "Not settled: it says that this is being looked into. Say what was found.";
            case CONDITION -> "A condition: it makes this hang on something else. Say whether that is so.";
            case APPROXIMATOR -> words(cue) + " leaves the measure open. Give the figure if there is one.";
            case BOOSTER -> "A booster: it insists instead of showing. Give the evidence, or leave it out.";
        };
    }

    private static String words(HedgeCue cue) {
        return "“" + cue.term().replace("{", "").replace("}", "") + "”";
    }

    private static String likelihood(HedgeCue cue) {
        return cue.likelihood().isPresent()
                ? " (readers take it as about " + Math.round(cue.likelihood().getAsDouble() * 100) + " % likely)"
                : "";
    }
}
