package io.github.touchstone.benchmarks.sample;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The words that the samples are made of, the most frequent first.
 *
 * @param names words that begin with a capital inside a sentence
 * @param nouns other words of five letters and more
 */
record Vocabulary(List<String> names, List<String> nouns) {

    private static final Pattern NAME = Pattern.compile("(?<=[\\p{Ll},;] )\\p{Lu}\\p{Ll}{2,}");
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{Nd}_])\\p{Ll}{5,}(?![\\p{L}\\p{Nd}_])");

    static Vocabulary ofSamples() {
        StringBuilder all = new StringBuilder();
        Samples.documents().forEach(sample -> all.append(sample.read().text()).append('\n'));
        return new Vocabulary(byFrequency(NAME, all), byFrequency(WORD, all));
    }

    private static List<String> byFrequency(Pattern pattern, CharSequence text) {
        Map<String, Integer> counts = new HashMap<>();
        pattern.matcher(text).results().forEach(found -> counts.merge(found.group(), 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
