package io.github.touchstone.dismissal;

import io.github.touchstone.report.Report;
import io.github.touchstone.score.Finding;
import io.github.touchstone.score.Profile;
import io.github.touchstone.score.SignalScore;
import io.github.touchstone.text.ShippedNames;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names by which rules can be meant: those of the library, and those of a user's own signals. */
final class RuleNames {

    private static final String FUNCTIONS = "functions";

    /** The list of rules that stands beside the profiles. */
    private static final Set<String> STANDARD = ShippedNames.load(Profile.class, "rules.txt", ' ').stream()
            .filter(line -> !line.key().equals(FUNCTIONS))
            .flatMap(line -> Stream.concat(Stream.of(line.key()), line.names().stream()))
            .collect(Collectors.toUnmodifiableSet());

    private final Set<String> signals;
    private final Set<String> found;

    private RuleNames(Set<String> signals, Set<String> found) {
        this.signals = signals;
        this.found = found;
    }

    static RuleNames of(Report report) {
        return new RuleNames(
                report.signals().stream().map(SignalScore::signal).collect(Collectors.toSet()),
                report.findings().stream().map(Finding::rule).collect(Collectors.toSet()));
    }

    List<String> unknown(RuleChoice rules) {
        return rules.names().stream().filter(name -> !isKnown(name)).toList();
    }

    private boolean isKnown(String name) {
        return signals.contains(name) || isAmong(name, STANDARD) || isAmong(name, found);
    }

    private static boolean isAmong(String name, Set<String> rules) {
        return rules.contains(name) || rules.stream().anyMatch(rule -> rule.startsWith(name + "/"));
    }
}
