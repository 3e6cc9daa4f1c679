package io.github.touchstone.signal;

import io.github.touchstone.analysis.Analysis;
import io.github.touchstone.claim.Claim;
import io.github.touchstone.support.Grade;
import io.github.touchstone.support.JudgedClaim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Unsupported assertions: checkable statements that nothing carries, held against the number of checkable statements that
 * need a source.
 *
 * <p>How severe it is that a claim lacks a source follows from both halves of its judgement:
 *
 * <p>severity = checkability * (1 + stakes) / 2 * (2 + specificity) / {@value #PLAIN} * kept
 *
 * <p>where kept is 1 for a bare claim and {@value #PARTLY_KEPT} for one that is carried in part, by a group, by nobody or
 * by what only stands near. So what is exact and matters weighs up to three times as much as what is neither. Common
 * knowledge weighs nothing. Quoted statements are another's and are not asked for a source here.
 *
 * <p>The {@value #ALONE} most urgent claims are findings of their own, by severity * (1 + need), where need is how likely
 * the editors of an encyclopedia would put a reference there; the others are gathered, one finding for each
 * paragraph, list or table that has several, whose severity is the sum of theirs. So the score does not depend on what
 * is gathered.
 */
public final class AssertionSignal implements Signal {

    /** The signal's name. */
    public static final String NAME = "assertion";

    /** What (2 + specificity) comes to for a claim of middling specificity, which is the plain case. */
    private static final double PLAIN = 2.4;

    private static final double PARTLY_KEPT = 0.8;
    private static final int ALONE = 10;
    /** A text with fewer claims counts as if it had so many. */
    private static final int FEWEST_CLAIMS = 3;

    /** Creates the signal. */
    public AssertionSignal() {}

    /** A claim that lacks a source, and how severe that is. */
    record Wanting(JudgedClaim judged, double severity) {

        double urgency() {
            return severity * (1 + judged.need());
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Assessment assess(Analysis analysis) {
        if (analysis.claims().isEmpty()) {
            return Assessment.undetermined(NAME, "no checkable statement was found");
        }
        List<Wanting> wanting = analysis.judgedClaims().stream()
                .filter(judged -> judged.support().isWanted()
                        && !analysis.isQuoted(judged.claim().span()))
                .map(judged -> new Wanting(judged, severity(judged)))
                .toList();
        return Assessment.against(
                NAME, observations(analysis, wanting), Math.max(FEWEST_CLAIMS, analysis.claimsInNeed()));
    }

    private static double severity(JudgedClaim judged) {
        Claim claim = judged.claim();
        double kept = judged.support().grade() == Grade.PARTLY ? PARTLY_KEPT : 1;
        return claim.checkability() * (1 + claim.stakes()) / 2 * (2 + claim.specificity()) / PLAIN * kept;
    }

    private static List<Observation> observations(Analysis analysis, List<Wanting> wanting) {
        Set<Integer> alone = new HashSet<>();
        wanting.stream()
                .sorted(Comparator.comparingDouble(Wanting::urgency).reversed())
                .limit(ALONE)
                .forEach(worst -> alone.add(worst.judged().claim().sentence()));
        AssertionReasons reasons = new AssertionReasons(analysis);
        List<Observation> observations = new ArrayList<>();
        List<Wanting> others = new ArrayList<>();
        for (Wanting one : wanting) {
            if (alone.contains(one.judged().claim().sentence())) {
                observations.add(single(one, reasons));
            } else {
                others.add(one);
            }
        }
        new Paragraphs(analysis.text())
                .gather(others)
                .forEach(these ->
                        observations.add(these.size() == 1 ? single(these.get(0), reasons) : gathered(these, reasons)));
        observations.sort(Comparator.comparing(Observation::span));
        return observations;
    }

    private static Observation single(Wanting one, AssertionReasons reasons) {
        boolean bare = one.judged().support().grade() == Grade.NONE;
        return new Observation(
                bare ? "assertion/bare" : "assertion/vague-source",
                one.judged().claim().span(),
                reasons.of(one.judged()),
                one.severity(),
                List.of(new Evidence.StatedClaim(one.judged())));
    }

    private static Observation gathered(List<Wanting> these, AssertionReasons reasons) {
        return new Observation(
                "assertion/bare-paragraph",
                these.get(0)
                        .judged()
                        .claim()
                        .span()
                        .union(these.get(these.size() - 1).judged().claim().span()),
                reasons.of(these.stream().map(Wanting::judged).toList()),
                these.stream().mapToDouble(Wanting::severity).sum(),
                these.stream()
                        .<Evidence>map(one -> new Evidence.StatedClaim(one.judged()))
                        .toList());
    }
}
