package io.github.touchstone.gate;

import io.github.touchstone.anchor.Subject;
import io.github.touchstone.score.Finding;
import io.github.touchstone.score.Score;
import io.github.touchstone.signal.Evidence;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/** Holds one text against the requirements of a policy. */
final class Evaluation {

    private final Submission submission;
    private final Wording wording;
    /** What nobody has dismissed, and no exception covers. */
    private final List<Subject> open;

    Evaluation(Submission submission, List<Exemption> exempt) {
        this.submission = submission;
        this.wording = new Wording(submission.document().source());
        this.open = submission.review().open().stream()
                .filter(subject -> exempt.stream().noneMatch(exemption -> exemption.covers(subject)))
                .toList();
    }

    List<Reason> of(List<Requirement> requirements) {
        return requirements.stream()
                .map(this::of)
                .flatMap(Collection::stream)
                .filter(reason -> reason.decision() != Decision.PASS)
                .toList();
    }

    private List<Reason> of(Requirement requirement) {
        if (requirement instanceof Requirement.MinimumScore minimum) {
            return score(minimum).stream().toList();
        }
        if (requirement instanceof Requirement.NoContradictionAbove none) {
            return contradictions(none);
        }
        return requirement instanceof Requirement.NoNew none
                ? added(none)
                : tooMany((Requirement.AtMost) requirement).stream().toList();
    }

    private Optional<Reason> score(Requirement.MinimumScore minimum) {
        if (submission.report().score() instanceof Score.Scored scored) {
            double reached = minimum.lowerEnd() ? scored.low() : scored.points();
            String what = minimum.lowerEnd() ? "the lower end of the score's interval" : "the score";
            return reached >= minimum.points()
                    ? Optional.empty()
                    : Optional.of(whole(
                            minimum,
                            minimum.then(),
                            what + " is " + decimal(reached) + ", and " + decimal(minimum.points()) + " is asked for"));
        }
        String why = ((Score.Undetermined) submission.report().score()).reason();
        return Optional.of(whole(minimum, minimum.undetermined(), "there is no score: " + why));
    }

    private static String decimal(double points) {
        return points == (long) points ? Long.toString((long) points) : String.format(Locale.ROOT, "%.2f", points);
    }

    private static Reason whole(Requirement requirement, Decision decision, String words) {
        return new Reason(decision, requirement.name(), words, Optional.empty(), Optional.empty());
    }

    private List<Reason> contradictions(Requirement.NoContradictionAbove none) {
        return open.stream()
                .filter(subject -> contradiction(subject.finding()).orElse(0) > none.probability())
                .map(subject -> reason(none, subject, wording.contradiction(subject)))
                .toList();
    }

    private static OptionalDouble contradiction(Finding finding) {
        return finding.evidence().stream()
                .flatMap(Evaluation::probability)
                .mapToDouble(Double::doubleValue)
                .max();
    }

    private static Stream<Double> probability(Evidence evidence) {
        if (evidence instanceof Evidence.ClashingFact clash) {
            return Stream.of(clash.verdict().probability());
        }
        return evidence instanceof Evidence.ClashingPassage clash
                ? Stream.of(clash.verdict().probability())
                : Stream.empty();
    }

    private List<Reason> added(Requirement.NoNew none) {
        Set<Subject> added = new HashSet<>(submission.comparison().added());
        return open.stream()
                .filter(subject -> added.contains(subject) && none.rules().includes(subject.finding()))
                .map(subject -> reason(none, subject, wording.added(subject)))
                .toList();
    }

    private Optional<Reason> tooMany(Requirement.AtMost most) {
        List<Subject> found = open.stream()
                .filter(subject -> most.rules().includes(subject.finding()))
                .toList();
        return found.size() <= most.count()
                ? Optional.empty()
                : Optional.of(reason(most, found.get(most.count()), wording.tooMany(most, found)));
    }

    private static Reason reason(Requirement requirement, Subject subject, String words) {
        return new Reason(
                requirement.then(),
                requirement.name(),
                words,
                Optional.of(subject.finding()),
                Optional.of(subject.place()));
    }
}
