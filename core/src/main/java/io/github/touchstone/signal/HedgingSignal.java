package io.github.touchstone.signal;

import io.github.touchstone.analysis.Analysis;
import io.github.touchstone.hedge.HedgeCue;
import java.util.List;

/**
 * Hedges, weasels, approximators and boosters, held against the number of words.
 *
 * <p>A weasel weighs most, since it hides who could be asked. An epistemic hedge weighs the more the less likely it
 * makes its statement. A booster asks for trust instead of earning it. Quoted cues are another's and weigh little.
 */
public final class HedgingSignal implements Signal {

    /** The signal's name. */
    public static final String NAME = "hedging";

    /** Share of its severity that a cue keeps inside a quotation. */
    private static final double QUOTED = 0.25;
    /** Exposure is counted in this many words; a shorter text counts as one such unit. */
    private static final double WORDS = 100;

    /** Creates the signal. */
    public HedgingSignal() {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Assessment assess(Analysis analysis) {
        List<Observation> observations =
                analysis.hedgeCues().stream().map(HedgingSignal::observation).toList();
        return Assessment.against(NAME, observations, Math.max(1, analysis.proseWords() / WORDS));
    }

    private static Observation observation(HedgeCue cue) {
        double severity = severity(cue) * (cue.quoted() ? QUOTED : 1);
        String reason = reason(cue) + (cue.quoted() ? " (in a quotation)" : "");
        return new Observation(
                cue.kind().rule(),
                cue.span(),
                reason,
                severity,
                List.of(new Evidence.ListedTerm(cue.kind().rule(), cue.term())));
    }

    private static double severity(HedgeCue cue) {
        return switch (cue.kind()) {
            case WEASEL -> cue.weight();
            case EPISTEMIC -> 1 - 0.75 * cue.likelihood().orElse(0.5);
            case APPROXIMATOR -> 0.15;
            case BOOSTER -> 0.7 * cue.weight();
        };
    }

    private static String reason(HedgeCue cue) {
        String words = "“" + cue.term().replace("{", "").replace("}", "") + "”";
        return switch (cue.kind()) {
            case WEASEL -> "A weasel: it hides who says so. Name them, or cite where they say it.";
            case EPISTEMIC ->
                "A hedge: it leaves open whether this is so" + likelihood(cue) + ". Say what it rests on.";
            case APPROXIMATOR -> words + " leaves the measure open. Give the figure if there is one.";
            case BOOSTER -> "A booster: it insists instead of showing. Give the evidence, or leave it out.";
        };
    }

    private static String likelihood(HedgeCue cue) {
        return cue.likelihood().isPresent()
                ? " (readers take it as about " + Math.round(cue.likelihood().getAsDouble() * 100) + " % likely)"
                : "";
    }
}
