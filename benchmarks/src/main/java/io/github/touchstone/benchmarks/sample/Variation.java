package io.github.touchstone.benchmarks.sample;

import io.github.touchstone.benchmarks.fact.ZipfWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Tells a document anew with other names, years, numbers and words, so that hardly a longer sentence comes back as it was. What links
 * sentences is kept: a name that returns returns as the same name. So is what findings hang on: the short words, the signs, and
 * nearly all cues.
 */
final class Variation {

    private static final long SEED = 42;
    /** Not "\\b", which is another boundary from JDK 19 on. */
    private static final String WHOLE = "(?<![\\p{L}\\p{Nd}_])(?:\\d{3,}|\\p{Ll}{6,})(?![\\p{L}\\p{Nd}_])";

    private static final Pattern WORD = Pattern.compile("(?<=[\\p{Ll},;] )\\p{Lu}\\p{Ll}{2,}|" + WHOLE);
    /** Words that end alike are mostly of one part of speech. */
    private static final int ENDING = 2;

    private static final double CHANGED_WORDS = 0.3;
    private static final int YEARS = 80;

    private final Map<String, List<String>> byEnding = new HashMap<>();
    private final ZipfWords names = new ZipfWords(20_000, true, SEED);
    private final Random random = new Random(SEED);

    Variation() {
        for (String word : Vocabulary.ofSamples().nouns()) {
            byEnding.computeIfAbsent(ending(word), ignored -> new ArrayList<>()).add(word);
        }
    }

    /** The document with other words; another time it has others again. */
    String of(String document) {
        Map<String, String> same = new HashMap<>();
        return WORD.matcher(document).replaceAll(found -> changed(found, same));
    }

    private String changed(MatchResult found, Map<String, String> same) {
        String word = found.group();
        if (Character.isLowerCase(word.charAt(0))) {
            return random.nextDouble() < CHANGED_WORDS ? other(word) : word;
        }
        return same.computeIfAbsent(word, its -> Character.isDigit(its.charAt(0)) ? number(its) : names.draw(random));
    }

    private String other(String word) {
        List<String> alike = byEnding.getOrDefault(ending(word), List.of(word));
        return alike.get(random.nextInt(alike.size()));
    }

    /** A year stays near itself, another number keeps its length. */
    private String number(String digits) {
        if (digits.length() == 4) {
            return Integer.toString(Integer.parseInt(digits) - random.nextInt(YEARS));
        }
        StringBuilder number = new StringBuilder().append(1 + random.nextInt(9));
        while (number.length() < digits.length()) {
            number.append(random.nextInt(10));
        }
        return number.toString();
    }

    private static String ending(String word) {
        return word.substring(word.length() - ENDING);
    }
}
