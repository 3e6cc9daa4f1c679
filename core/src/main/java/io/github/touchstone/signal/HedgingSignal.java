package io.github.touchstone.signal;

import io.github.touchstone.analysis.Analysis;
import io.github.touchstone.hedge.HedgeCue;
import io.github.touchstone.hedge.UncertaintyModel;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Hedges, weasels, approximators and boosters, held against the weight of the claims.
 *
 * <p>A weasel weighs most, since it hides who could be asked. A light one counts only in a sentence that reads as
 * uncertain, for "some" and "many" are weasels in some sentences and mere quantities in others. An epistemic hedge weighs
 * the more the less likely it makes its statement. A booster asks for trust instead of earning it. A sentence may be vague
 * as a whole; then it is marked as a whole, and no word of it is blamed.
 *
 * <p>What a hedge does is told apart: quoted, warranted by a source that its sentence names, idle where nothing can be
 * checked, a weasel, or bare. In the sentence of a claim that lacks a source it draws on the points that the claim costs:
 * it says in part why the claim is not to be relied on, but taking it away and leaving the claim saves nothing. Where it is
 * quoted, warranted or idle it costs nothing at all.
 */
public final class HedgingSignal implements Signal {

    /** The signal's name. */
    public static final String NAME = "hedging";

    /** The rule for a sentence that is vague without a cue. */
    public static final String VAGUE_SENTENCE = "hedge/vague-sentence";

    /** Exposure is counted in so many claims of middling weight, about what 100 words hold. */
    private static final double CLAIMS = 4;
    /** A sentence without a cue is blamed only if it is more likely than not that people would. */
    private static final double VAGUE = 0.5;

    private static final double VAGUE_SEVERITY = 0.3;

    /** Creates the signal. */
    public HedgingSignal() {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Assessment assess(Analysis analysis) {
        return Assessment.against(NAME, observations(analysis, false), ClaimWeight.inNeed(analysis) / CLAIMS);
    }

    @Override
    public Assessment assessQuoted(Analysis analysis) {
        return Assessment.against(NAME, observations(analysis, true), ClaimWeight.quoted(analysis) / CLAIMS);
    }

    /** Of one voice: what the other says is left out in that of the quoted, and shown in the author's without weight. */
    private static List<Observation> observations(Analysis analysis, boolean ofQuoted) {
        HedgeFunctions functions = new HedgeFunctions(analysis, ofQuoted);
        List<Observation> observations = new ArrayList<>();
        BitSet explained = new BitSet();
        for (HedgeCue cue : telling(analysis)) {
            explained.set(cue.sentence());
            if (!ofQuoted || analysis.othersWords().have(cue.span())) {
                observations.add(observation(cue, functions));
            }
        }
        for (int sentence = 0; sentence < analysis.uncertainty().size(); sentence++) {
            boolean vague = analysis.uncertainty().get(sentence) >= VAGUE && !explained.get(sentence);
            Span span = analysis.text().sentences().get(sentence).span();
            if (vague && (!ofQuoted || analysis.othersWords().have(span))) {
                observations.add(vague(analysis, sentence, functions));
            }
        }
        observations.sort(Observation.BY_PLACE);
        return observations;
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
                || cue.weight() > HedgeSeverity.LIGHT
                || analysis.uncertainty().get(cue.sentence())
                        >= UncertaintyModel.standard().threshold();
    }

    private static Observation observation(HedgeCue cue, HedgeFunctions functions) {
        boolean booster = cue.kind() == HedgeCue.Kind.BOOSTER;
        HedgeFunction function = functions.of(cue);
        Observation observation = new Observation(
                        cue.kind().rule(),
                        cue.span(),
                        HedgeSeverity.of(cue, function),
                        () -> new Grounds(
                                function.explain(HedgeReasons.of(cue)),
                                List.of(new Evidence.ListedTerm(cue.kind().rule(), cue.term()))))
                .doing(function.word());
        return functions.mended(observation, cue.sentence(), !booster);
    }

    private static Observation vague(Analysis analysis, int index, HedgeFunctions functions) {
        Sentence sentence = analysis.text().sentences().get(index);
        double uncertainty = analysis.uncertainty().get(index);
        HedgeFunction function = functions.ofVague(sentence);
        Observation observation = new Observation(
                        VAGUE_SENTENCE,
                        sentence.span(),
                        function.isFree() ? 0 : VAGUE_SEVERITY * uncertainty,
                        () -> new Grounds(
                                function.explain(HedgeReasons.VAGUE_SENTENCE),
                                List.of(new Evidence.ModelJudgement(
                                        UncertaintyModel.standard().label(), uncertainty))))
                .doing(function.word())
                .sure(uncertainty);
        return functions.mended(observation, index, true);
    }
}
