package io.github.touchstone.gate;

import io.github.touchstone.dismissal.DismissalOutcome;
import io.github.touchstone.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Holds texts against a policy, such as where an author presses "publish".
 *
 * <p>Dismissed findings are not held against a text; its score is that of the text, dismissed or not. A gate is
 * immutable and thread-safe.
 */
public final class Gate {

    private final Policy policy;

    /**
     * Sets up a gate.
     *
     * @param policy what texts have to be like to pass
     */
    public Gate(Policy policy) {
        this.policy = policy;
    }

    /**
     * Decides whether a text may pass.
     *
     * @param submission the text with all that is known of it
     * @param today the day on which it is asked, by which exceptions hold or are over
     * @return the decision with its reasons
     */
    public Outcome evaluate(Submission submission, LocalDate today) {
        List<String> remarks = new ArrayList<>();
        List<Exemption> exempt = new ArrayList<>();
        for (Exemption exemption : policy.exceptions()) {
            if (exemption.isFor(submission.name())) {
                remarks.add(remark(exemption, today));
                if (!exemption.isOver(today)) {
                    exempt.add(exemption);
                }
            }
        }
        remark(submission, remarks);
        List<Reason> reasons = exempt.stream().anyMatch(Exemption::isWhole)
                ? List.of()
                : new Evaluation(submission, exempt).of(policy.requirements());
        return outcome(reasons, remarks);
    }

    private static Outcome outcome(List<Reason> reasons, List<String> remarks) {
        Decision decision = reasons.stream().map(Reason::decision).reduce(Decision.PASS, Decision::and);
        Set<Complaint> made = new HashSet<>();
        List<Reason> strictestFirst = reasons.stream()
                .sorted(Comparator.comparing(Reason::decision).reversed())
                .filter(reason -> made.add(Complaint.of(reason)))
                .toList();
        return new Outcome(decision, strictestFirst, remarks);
    }

    /** What a reason is about: a policy that warns from 0.5 on and blocks from 0.9 on complains once. */
    private record Complaint(String requirement, Optional<Span> place, String words) {

        static Complaint of(Reason reason) {
            boolean aboutTheText = reason.finding().isEmpty();
            return new Complaint(reason.requirement(), reason.place(), aboutTheText ? "" : reason.words());
        }
    }

    private static String remark(Exemption exemption, LocalDate today) {
        String what = exemption.isWhole() ? "the policy" : exemption.rules().toString();
        String until = exemption.until().map(LocalDate::toString).orElse("");
        if (exemption.isOver(today)) {
            return "an exception from " + what + " held until " + until + ", and that day has passed: "
                    + exemption.why();
        }
        return "exempt from " + what + (until.isEmpty() ? "" : " until " + until) + ": " + exemption.why();
    }

    private static void remark(Submission submission, List<String> remarks) {
        for (DismissalOutcome outcome : submission.review().dismissals()) {
            if (outcome.status() != DismissalOutcome.Status.APPLIED) {
                remarks.add("the dismissal of " + outcome.dismissal().anchor().rule() + " by "
                        + outcome.dismissal().who() + " holds no more: " + outcome.reason());
            }
        }
        submission
                .review()
                .problems()
                .forEach(problem -> remarks.add("line " + problem.line() + ": " + problem.words()));
    }
}
