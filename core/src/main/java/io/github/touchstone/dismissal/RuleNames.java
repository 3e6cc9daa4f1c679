package io.github.touchstone.dismissal;

import io.github.touchstone.report.Report;
import io.github.touchstone.score.Finding;
import io.github.touchstone.score.KnownRules;
import io.github.touchstone.score.SignalScore;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The names by which rules can be meant: those of the library, and those of a user's own signals. */
final class RuleNames {

    private static final Set<String> STANDARD = KnownRules.names();

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
