package io.github.touchstone.signal;

import io.github.touchstone.analysis.Analysis;
import io.github.touchstone.support.Grade;
import io.github.touchstone.support.JudgedClaim;
import io.github.touchstone.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Unsupported assertions: checkable statements that nothing carries, held against the weight of all that need a source.
 *
 * <p>How severe it is that a claim lacks a source follows from both halves of its judgement:
 *
 * <p>severity = weight * open * (1 - {@value #RELIEF} * hedged)
 *
 * <p>with the weight of {@link ClaimWeight}; open is 1 for a bare claim and 0.8 for one that is carried in part, by a
 * group, by nobody or by what only stands near; hedged, 0 to 1, is how much its sentence hedges: who takes the hedge away
 * and leaves the claim asks for more trust, not less. Common knowledge weighs nothing. What another is credited with is
 * not asked for a source here, but in the voice of those who are quoted.
 *
 * <p>The {@value #ALONE} most urgent claims are findings of their own, by severity * (1 + need), where need is how likely
 * the editors of an encyclopedia would put a reference there; the others are gathered, one finding for each
 * paragraph, list or table that has several, whose severity is the sum of theirs. So the score does not depend on what
 * is gathered. Claims beyond the first few that rest on one source alone stay open in part; see {@link OneSource}.
 */
public final class AssertionSignal implements Signal {

    /** The signal's name. */
    public static final String NAME = "assertion";

    private static final double RELIEF = 0.1;
    private static final int ALONE = 10;

    /** Creates the signal. */
    public AssertionSignal() {}

    /** A claim that lacks a source, and how severe that is. */
    record Wanting(JudgedClaim judged, double severity) {

        double urgency() {
            return severity * (1 + judged.need());
        }

        int sentence() {
            return judged.claim().sentence();
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Assessment assess(Analysis analysis) {
        if (analysis.judgedClaims().isEmpty()) {
            return Assessment.undetermined(NAME, "no checkable statement was found");
        }
        List<Observation> observations = new ArrayList<>(observations(analysis, wanting(analysis, false)));
        if (observations.addAll(new OneSource(analysis).observations())) {
            observations.sort(Observation.BY_PLACE);
        }
        return Assessment.against(NAME, observations, ClaimWeight.inNeed(analysis));
    }

    @Override
    public Assessment assessQuoted(Analysis analysis) {
        List<Observation> observations = observations(analysis, wanting(analysis, true));
        return Assessment.against(NAME, observations, ClaimWeight.quoted(analysis));
    }

    private static List<Wanting> wanting(Analysis analysis, boolean quoted) {
        double[] hedged = HedgedSentences.of(analysis);
        List<Wanting> wanting = new ArrayList<>();
        for (JudgedClaim judged : analysis.judgedClaims()) {
            boolean its = quoted
                    ? analysis.othersWords().areSentence(judged.claim().sentence())
                    : ClaimWeight.isInNeed(judged, analysis);
            if (its && judged.support().isWanted()) {
                double relief = RELIEF * hedged[judged.claim().sentence()];
                wanting.add(new Wanting(
                        judged,
                        ClaimWeight.of(judged)
                                * ClaimWeight.open(judged.support().grade())
                                * (1 - relief)));
            }
        }
        return wanting;
    }

    private static List<Observation> observations(Analysis analysis, List<Wanting> wanting) {
        BitSet alone = mostUrgent(wanting);
        AssertionReasons reasons = new AssertionReasons(analysis);
        List<Observation> observations = new ArrayList<>();
        List<Wanting> others = new ArrayList<>();
        for (Wanting one : wanting) {
            if (alone.get(one.sentence())) {
                observations.add(single(one, reasons));
            } else {
                others.add(one);
            }
        }
        Paragraphs paragraphs = new Paragraphs(analysis.text());
        for (List<Wanting> these : paragraphs.gather(others)) {
            observations.add(
                    these.size() == 1
                            ? single(these.get(0), reasons)
                            : gathered(these, paragraphs.span(these.get(0)), reasons));
        }
        observations.sort(Observation.BY_PLACE);
        return observations;
    }

    /** The sentences of the most urgent claims; of equally urgent ones the first. Most are passed over by one comparison. */
    private static BitSet mostUrgent(List<Wanting> wanting) {
        List<Wanting> worst = new ArrayList<>(ALONE + 1);
        for (Wanting one : wanting) {
            int place = worst.size();
            while (place > 0 && worst.get(place - 1).urgency() < one.urgency()) {
                place--;
            }
            if (place < ALONE) {
                worst.add(place, one);
                worst.subList(Math.min(ALONE, worst.size()), worst.size()).clear();
            }
        }
        BitSet sentences = new BitSet();
        worst.forEach(one -> sentences.set(one.sentence()));
        return sentences;
    }

    private static Observation single(Wanting one, AssertionReasons reasons) {
        boolean bare = one.judged().support().grade() == Grade.NONE;
        return new Observation(
                        bare ? "assertion/bare" : "assertion/vague-source",
                        one.judged().claim().span(),
                        one.severity(),
                        () -> new Grounds(reasons.of(one.judged()), List.of(new Evidence.StatedClaim(one.judged()))))
                .mendedBy(new Remedy.Cite(List.of(one.sentence())));
    }

    /** It stands for the whole paragraph, so that it stays the same finding when one of its claims is listed alone. */
    private static Observation gathered(List<Wanting> these, Span paragraph, AssertionReasons reasons) {
        List<JudgedClaim> claims = these.stream().map(Wanting::judged).toList();
        return new Observation(
                        "assertion/bare-paragraph",
                        paragraph,
                        these.stream().mapToDouble(Wanting::severity).sum(),
                        () -> new Grounds(
                                reasons.of(claims),
                                claims.stream()
                                        .<Evidence>map(Evidence.StatedClaim::new)
                                        .toList()))
                .mendedBy(new Remedy.Cite(these.stream().map(Wanting::sentence).toList()));
    }
}
