package io.github.touchstone.score;

import io.github.touchstone.text.Fold;
import io.github.touchstone.text.Span;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Names findings so that one keeps its name when the text around it changes: by rule and words. Few words, such as "may",
 * stand many times in a text, so the {@value #BESIDE} words on either side within the sentence are part of their name.
 * Where all of that stands more than once, the turn decides.
 */
final class FindingIds {

    /** Longer stretches than so many characters are told by their own words. */
    private static final int FEW = 40;

    private static final int BESIDE = 3;

    private static final HexFormat HEX = HexFormat.of();

    private final String text;
    /** How each rule begins the hash of a name. */
    private final Map<String, Long> rules = new HashMap<>();

    private final Map<Long, Integer> turns = new HashMap<>();

    FindingIds(String text) {
        this.text = text;
    }

    String next(String rule, Span span) {
        Span named = span.length() > FEW ? span : new Span(before(span.start()), after(span.end()));
        String place = "\n" + (span.start() - named.start()) + "\n";
        long hash = hash(rules.computeIfAbsent(rule, Fold::hash), place, named);
        int turn = turns.merge(hash, 1, Integer::sum);
        long id = turn == 1 ? hash : hash(Fold.hash(turn + "\n" + rule), place, named);
        return HEX.toHexDigits(id);
    }

    /** That of rule, place and words in one string, without making it. */
    private long hash(long rule, String place, Span named) {
        return Fold.hash(text, named.start(), named.end(), Fold.hash(place, 0, place.length(), rule));
    }

    /** Where the words begin that stand before a place in its sentence. */
    private int before(int start) {
        int words = 0;
        int first = start;
        for (int i = start - 1; i >= 0 && words < BESIDE && !endsSentence(text.charAt(i)); i--) {
            boolean wordStart = isOfWord(i) && (i == 0 || !isOfWord(i - 1));
            if (wordStart) {
                words++;
                first = i;
            }
        }
        return first;
    }

    /** Where the words end that stand behind a place in its sentence. */
    private int after(int end) {
        int words = 0;
        int last = end;
        for (int i = end; i < text.length() && words < BESIDE && !endsSentence(text.charAt(i)); i++) {
            boolean wordEnd = isOfWord(i) && (i + 1 == text.length() || !isOfWord(i + 1));
            if (wordEnd) {
                words++;
                last = i + 1;
            }
        }
        return last;
    }

    private boolean isOfWord(int index) {
        return Character.isLetterOrDigit(text.charAt(index));
    }

    private static boolean endsSentence(char c) {
        return c == '.' || c == '!' || c == '?' || c == '\n' || c == '\r';
    }
}
