package io.github.touchstone.signal;

import io.github.touchstone.analysis.Analysis;
import io.github.touchstone.hedge.HedgeCue;
import io.github.touchstone.hedge.UncertaintyModel;
import io.github.touchstone.support.Grade;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Hedges, weasels, approximators and boosters, held against the number of words.
 *
 * <p>A weasel weighs most, since it hides who could be asked. A light one counts only in a sentence that reads as
 * uncertain, for "some" and "many" are weasels in some sentences and mere quantities in others. An epistemic hedge weighs
 * the more the less likely it makes its statement. A booster asks for trust instead of earning it. A sentence may be vague
 * as a whole; then it is marked as a whole, and no word of it is blamed.
 *
 * <p>What a hedge does is told apart: quoted, warranted by a source that its sentence names, a weasel, or bare. Profiles
 * weigh each.
 */
public final class HedgingSignal implements Signal {

    /** The signal's name. */
    public static final String NAME = "hedging";

    /** The rule for a sentence that is vague without a cue. */
    public static final String VAGUE_SENTENCE = "hedge/vague-sentence";

    /** Exposure is counted in this many words; a shorter text counts as one such unit. */
    private static final double WORDS = 100;
    /** A weasel that weighs more than this is one wherever it stands: "studies show". */
    private static final double LIGHT = 0.7;
    /** A sentence without a cue is blamed only if it is more likely than not that people would. */
    private static final double VAGUE = 0.5;

    /** Creates the signal. */
    public HedgingSignal() {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Assessment assess(Analysis analysis) {
        List<Grade> support = analysis.sources().grades(analysis.text());
        List<Observation> observations = new ArrayList<>();
        BitSet explained = new BitSet();
        for (HedgeCue cue : telling(analysis)) {
            observations.add(observation(cue, support));
            explained.set(cue.sentence());
        }
        for (int sentence = 0; sentence < analysis.uncertainty().size(); sentence++) {
            if (analysis.uncertainty().get(sentence) >= VAGUE && !explained.get(sentence)) {
                observations.add(vague(analysis, sentence, support));
            }
        }
        observations.sort(Comparator.comparing(Observation::span));
        return Assessment.against(NAME, observations, Math.max(1, analysis.proseWords() / WORDS));
    }

    /** The cues that count; one inside a longer one, as "believed" in "it is believed that", is not counted again. */
    private static List<HedgeCue> telling(Analysis analysis) {
        List<HedgeCue> telling = new ArrayList<>();
        int end = 0;
        for (HedgeCue cue : analysis.hedgeCues()) {
            if (counts(cue, analysis) && cue.span().end() > end) {
                telling.add(cue);
                end = cue.span().end();
            }
        }
        return telling;
    }

    private static boolean counts(HedgeCue cue, Analysis analysis) {
        return cue.kind() != HedgeCue.Kind.WEASEL
                || cue.weight() > LIGHT
                || analysis.uncertainty().get(cue.sentence())
                        >= UncertaintyModel.standard().threshold();
    }

    private static Observation observation(HedgeCue cue, List<Grade> support) {
        HedgeFunction function = function(cue, support);
        return new Observation(
                cue.kind().rule(),
                function.word(),
                cue.span(),
                function.explain(HedgeReasons.of(cue)),
                severity(cue),
                List.of(new Evidence.ListedTerm(cue.kind().rule(), cue.term())));
    }

    private static HedgeFunction function(HedgeCue cue, List<Grade> support) {
        if (cue.quoted()) {
            return HedgeFunction.QUOTED;
        }
        return function(cue.sentence(), cue.kind() == HedgeCue.Kind.WEASEL, support);
    }

    private static HedgeFunction function(int sentence, boolean weasel, List<Grade> support) {
        return switch (support.get(sentence)) {
            case CARRIED -> HedgeFunction.WARRANTED;
            case PARTLY -> HedgeFunction.WEASEL;
            case NONE -> weasel ? HedgeFunction.WEASEL : HedgeFunction.BARE;
        };
    }

    private static Observation vague(Analysis analysis, int index, List<Grade> support) {
        Sentence sentence = analysis.text().sentences().get(index);
        Span span = sentence.span();
        double uncertainty = analysis.uncertainty().get(index);
        HedgeFunction function = analysis.isQuoted(span) ? HedgeFunction.QUOTED : function(index, true, support);
        return new Observation(
                VAGUE_SENTENCE,
                function.word(),
                span,
                function.explain(HedgeReasons.VAGUE_SENTENCE),
                0.3 * uncertainty,
                List.of(new Evidence.ModelJudgement(UncertaintyModel.standard().label(), uncertainty)));
    }

    private static double severity(HedgeCue cue) {
        return switch (cue.kind()) {
            case WEASEL -> cue.weight();
            case EPISTEMIC, DOXASTIC -> 1 - 0.75 * cue.likelihood().orElse(0.5);
            case INVESTIGATION -> 0.2;
            case CONDITION -> 0.1;
            case APPROXIMATOR -> 0.15;
            case BOOSTER -> 0.7 * cue.weight();
        };
    }
}
