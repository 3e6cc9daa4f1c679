package io.github.touchstone.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Words after which a full stop does not end a sentence. */
final class Abbreviations {

    private static final String FILE = "abbreviations.txt";
    private static final String BEFORE_NUMBER = " #";

    private static final List<String> ENTRIES = load();
    private static final long[] ALWAYS = hashes(ENTRIES.stream().filter(entry -> !entry.endsWith(BEFORE_NUMBER)));
    private static final long[] ONLY_BEFORE_NUMBER = hashes(ENTRIES.stream()
            .filter(entry -> entry.endsWith(BEFORE_NUMBER))
            .map(entry -> entry.substring(0, entry.length() - BEFORE_NUMBER.length())));

    private Abbreviations() {}

    /** Tells whether the word with this hash is short for another, whatever follows it. */
    static boolean contains(long hash) {
        return Arrays.binarySearch(ALWAYS, hash) >= 0;
    }

    /** Tells whether the word with this hash is short for another when a number follows it, as in "No. 5". */
    static boolean containsBeforeNumber(long hash) {
        return Arrays.binarySearch(ONLY_BEFORE_NUMBER, hash) >= 0;
    }

    private static long[] hashes(Stream<String> words) {
        return words.mapToLong(Fold::hash).sorted().toArray();
    }

    private static List<String> load() {
        return ShippedFile.read(Abbreviations.class, FILE)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }
}
