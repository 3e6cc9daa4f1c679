package io.github.touchstone.dismissal;

import io.github.touchstone.score.Finding;
import java.util.List;

/**
 * Some of the rules.
 *
 * @param names rules such as "hedge/weasel", headings of rules such as "hedge", or signals such as "hedging"; all rules
 *     if there are none
 */
public record RuleChoice(List<String> names) {

    /** Every rule. */
    public static final RuleChoice ALL = new RuleChoice(List.of());

    /** Copies the list. */
    public RuleChoice {
        names = List.copyOf(names);
    }

    /**
     * Tells whether a finding is by one of the rules.
     *
     * @param finding the finding
     * @return true if it is
     */
    public boolean includes(Finding finding) {
        return names.isEmpty() || names.stream().anyMatch(name -> includes(name, finding));
    }

    private static boolean includes(String name, Finding finding) {
        return name.equals(finding.signal()) || name.equals(finding.rule()) || isHeading(name, finding.rule());
    }

    private static boolean isHeading(String name, String rule) {
        return rule.length() > name.length() && rule.charAt(name.length()) == '/' && rule.startsWith(name);
    }

    @Override
    public String toString() {
        return names.isEmpty() ? "any rule" : String.join(", ", names);
    }
}
