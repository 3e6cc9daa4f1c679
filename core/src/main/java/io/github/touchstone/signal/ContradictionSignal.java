package io.github.touchstone.signal;

import io.github.touchstone.analysis.Analysis;
import io.github.touchstone.contradiction.Contradiction;
import io.github.touchstone.contradiction.FactCheck;
import io.github.touchstone.contradiction.SelfContradiction;
import io.github.touchstone.contradiction.Standing;
import io.github.touchstone.entailment.Verdict;
import io.github.touchstone.text.Segmentation;
import java.util.List;
import java.util.stream.Stream;

/**
 * Contradiction with reference facts, each weighing as much as it is probable, and between two passages of the text, each
 * weighing half as much. Without facts, or if no fact speaks of the text, it is undetermined unless the text contradicts
 * itself.
 */
public final class ContradictionSignal implements Signal {

    /** The signal's name. */
    public static final String NAME = "contradiction";

    private static final String NO_FACTS = "no reference facts were given";

    /** One contradiction weighs in full up to so many claims; in a longer text it weighs less. */
    private static final double CLAIMS = 25;

    /** Of two passages that contradict each other one may well be right. */
    private static final double ONE_OF_TWO = 0.5;

    /** Creates the signal. */
    public ContradictionSignal() {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Assessment assess(Analysis analysis) {
        FactCheck check = analysis.factCheck();
        List<Observation> observations = observations(check, analysis.text());
        if (observations.isEmpty() && check.facts() == 0) {
            return Assessment.undetermined(NAME, NO_FACTS);
        }
        if (observations.isEmpty() && check.clausesSpokenOf() == 0) {
            return Assessment.undetermined(NAME, "none of the reference facts speaks of this text");
        }
        return Assessment.against(NAME, observations, Math.max(1, ClaimWeight.inNeed(analysis) / CLAIMS));
    }

    @Override
    public Assessment assessQuoted(Analysis analysis) {
        FactCheck check = analysis.factCheck();
        if (check.facts() == 0) {
            return Assessment.undetermined(NAME, NO_FACTS);
        }
        Segmentation text = analysis.text();
        List<Observation> observations = check.notes().stream()
                .filter(note -> note.standing() == Standing.QUOTED)
                .map(note -> observation(note, text))
                .sorted(Observation.BY_PLACE)
                .toList();
        return observations.isEmpty()
                ? Assessment.undetermined(NAME, "none of the reference facts clashes with what is quoted")
                : Assessment.against(NAME, observations, Math.max(1, ClaimWeight.quoted(analysis) / CLAIMS));
    }

    private static List<Observation> observations(FactCheck check, Segmentation text) {
        Stream<Observation> withFacts =
                check.contradictions().stream().map(contradiction -> observation(contradiction, text));
        Stream<Observation> within =
                check.selfContradictions().stream().map(contradiction -> observation(contradiction, text));
        return Stream.concat(withFacts, within).sorted(Observation.BY_PLACE).toList();
    }

    private static Observation observation(Contradiction contradiction, Segmentation text) {
        Verdict verdict = contradiction.verdict();
        return new Observation(
                        "contradiction/" + verdict.kind().label(),
                        contradiction.span(),
                        verdict.probability(),
                        () -> new Grounds(
                                ContradictionReasons.of(
                                        contradiction, text.document().text()),
                                List.of(new Evidence.ClashingFact(contradiction.fact(), verdict))))
                .sure(verdict.probability())
                .mendedBy(Corrections.of(
                        contradiction,
                        text.sentences().get(contradiction.sentence()).span()));
    }

    private static Observation observation(SelfContradiction contradiction, Segmentation text) {
        Verdict verdict = contradiction.verdict();
        return new Observation(
                        "contradiction/within-text/" + verdict.kind().label(),
                        contradiction.span(),
                        verdict.probability() * ONE_OF_TWO,
                        () -> new Grounds(
                                ContradictionReasons.of(
                                        contradiction, text.document().text()),
                                List.of(new Evidence.ClashingPassage(contradiction.earlier(), verdict))))
                .sure(verdict.probability())
                .mendedBy(new Remedy.Correct(
                        verdict.textPiece(),
                        verdict.factPiece().of(text.document().text())));
    }
}
