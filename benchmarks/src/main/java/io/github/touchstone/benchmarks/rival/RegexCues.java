package io.github.touchstone.benchmarks.rival;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cues found by one regular expression, whatever their case. Of overlapping cues the first is found, and of those the longest. */
final class RegexCues implements Engine {

    private final Pattern pattern;

    private RegexCues(String alternatives) {
        this.pattern = Pattern.compile("\\b(?:" + alternatives + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    /** The terms side by side, the longest first: as most programs have it. */
    static RegexCues alternatives(List<String> terms) {
        return new RegexCues(terms.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|")));
    }

    /** The terms with equal beginnings put together, so that no character is tried twice. */
    static RegexCues trie(List<String> terms) {
        return new RegexCues(RegexTrie.of(terms));
    }

    @Override
    public int count(String text) {
        Matcher matcher = pattern.matcher(text);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }
}
