package io.github.touchstone.citation;

import io.github.touchstone.text.Annotation;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Span;
import io.github.touchstone.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds citations by key: those that the markup calls so, and pandoc's "[see @doe99, pp. 33-35; -@smith04]". A bare
 * "@doe99" is a citation only if its key stands in such brackets elsewhere; else it is somebody's name on a network.
 */
final class KeyScanner implements CitationScanner {

    private static final int LONGEST = 300;
    private static final int LONGEST_KEY = 64;
    private static final String IN_KEY = "_:.#$%&-+?<>~/";

    @Override
    public void scan(Segmentation text, Consumer<Mark> found) {
        for (Annotation annotation : text.document().annotations()) {
            if (annotation.kind() == Annotation.Kind.CITATION
                    && !annotation.value().isEmpty()) {
                found.accept(new Mark(Citation.Kind.KEY, annotation.value(), annotation.span()));
            }
        }
        String chars = text.document().text();
        Set<String> keys = chars.indexOf('@') < 0 ? Set.of() : scanBrackets(chars, text.tokens(), found);
        if (!keys.isEmpty()) {
            scanBare(chars, text.tokens(), keys, found);
        }
    }

    /** The keys in brackets, also those in a block that lists sources. */
    private static Set<String> scanBrackets(String chars, Tokens tokens, Consumer<Mark> found) {
        Set<String> all = new HashSet<>();
        for (int start = chars.indexOf('['); start >= 0; start = chars.indexOf('[', start + 1)) {
            int end = closing(chars, start);
            List<String> keys = end < 0 ? List.of() : keysIn(chars, start + 1, end);
            if (!keys.isEmpty() && tokens.is(tokens.at(start), '[')) {
                found.accept(new Mark(Citation.Kind.KEY, String.join("; ", keys), new Span(start, end + 1)));
                all.addAll(keys);
            }
        }
        return all;
    }

    private static int closing(String chars, int open) {
        int limit = Math.min(chars.length(), open + LONGEST);
        for (int i = open + 1; i < limit; i++) {
            char c = chars.charAt(i);
            if (c == ']') {
                return i;
            }
            if (c == '[' || c == '\n') {
                return -1;
            }
        }
        return -1;
    }

    private static List<String> keysIn(String chars, int start, int end) {
        List<String> keys = new ArrayList<>();
        for (int i = start; i < end; i++) {
            if (chars.charAt(i) == '@' && "[ ;-(".indexOf(chars.charAt(i - 1)) >= 0) {
                int keyEnd = keyEnd(chars, i + 1, end);
                if (keyEnd > i + 1) {
                    keys.add(chars.substring(i + 1, keyEnd));
                }
            }
        }
        return keys;
    }

    private static void scanBare(String chars, Tokens tokens, Set<String> keys, Consumer<Mark> found) {
        for (int token = 0; token + 1 < tokens.size(); token++) {
            if (tokens.is(token, '@') && !tokens.touchesPrevious(token)) {
                int start = tokens.start(token);
                int end = keyEnd(chars, start + 1, chars.length());
                String key = chars.substring(start + 1, end);
                if (keys.contains(key)) {
                    found.accept(new Mark(Citation.Kind.KEY, key, new Span(start, end)));
                }
            }
        }
    }

    /** Letters, digits and the marks that pandoc allows between them. */
    private static int keyEnd(String chars, int start, int limit) {
        int end = start;
        int i = start;
        while (i < limit && i - start < LONGEST_KEY) {
            char c = chars.charAt(i);
            boolean letter = Character.isLetterOrDigit(c) || c == '_';
            if (!letter && IN_KEY.indexOf(c) < 0) {
                break;
            }
            end = letter ? i + 1 : end;
            i++;
        }
        return end;
    }
}
