package io.github.touchstone.citation;

import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Block;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;
import java.util.function.Consumer;

/**
 * Finds "ibid.", "op. cit." and "loc. cit.", which stand for a work cited before, in brackets, "(ibid., p. 23)", and at
 * the start of a note or paragraph.
 */
final class IbidScanner implements CitationScanner {

    static final String LABEL = "ibid";

    private static final WordSet ALONE = WordSet.of("ibid", "ibidem", "idem", "id");
    private static final WordSet FIRST = WordSet.of("op", "loc");
    private static final WordSet SECOND = WordSet.of("cit");
    private static final WordSet SIGNALS = WordSet.of("see", "cf", "also", "in", "compare");
    private static final String INITIALS = "IiOoLl";
    private static final int MOST_BEFORE = 4;
    private static final int MOST_AFTER = 8;

    private final Landmarks landmarks;

    IbidScanner(Landmarks landmarks) {
        this.landmarks = landmarks;
    }

    @Override
    public void scan(Segmentation text, Consumer<Mark> found) {
        String chars = text.document().text();
        Tokens tokens = text.tokens();
        for (int i = 0; i < landmarks.openings().size(); i++) {
            int token = landmarks.openings().get(i);
            bracketed(tokens, token, found);
        }
        for (Block block : text.document().blocks()) {
            int start = block.span().start();
            if (start < chars.length() && INITIALS.indexOf(chars.charAt(start)) >= 0) {
                atStart(tokens, tokens.at(start), found);
            }
        }
    }

    private static void atStart(Tokens tokens, int start, Consumer<Mark> found) {
        int end = ibidEnd(tokens, start);
        if (end > start) {
            found.accept(new Mark(Citation.Kind.IBID, LABEL, tokens.span(start, end)));
        }
    }

    /** If no other work is named in the brackets they are part of the citation. */
    private static void bracketed(Tokens tokens, int open, Consumer<Mark> found) {
        int start = open + 1;
        while (start < tokens.size() && start <= open + MOST_BEFORE && isBefore(tokens, start)) {
            start++;
        }
        int end = ibidEnd(tokens, start);
        if (end == start) {
            return;
        }
        int close = end;
        while (close < tokens.size() && close < end + MOST_AFTER && !isClosing(tokens, close)) {
            close++;
        }
        if (close < tokens.size() && isClosing(tokens, close)) {
            boolean whole = start == open + 1 && tokens.kind(close - 1) != Token.Kind.WORD;
            found.accept(new Mark(
                    Citation.Kind.IBID, LABEL, whole ? tokens.span(open, close + 1) : tokens.span(start, end)));
        }
    }

    private static boolean isBefore(Tokens tokens, int token) {
        return SIGNALS.contains(tokens.hash(token)) || tokens.is(token, '.') || tokens.is(token, ',');
    }

    /** Returns the index after "ibid." with its full stop, or {@code from} if it does not stand there. */
    private static int ibidEnd(Tokens tokens, int from) {
        if (from >= tokens.size()) {
            return from;
        }
        if (ALONE.contains(tokens.hash(from))) {
            return tokens.is(from + 1, '.') ? from + 2 : from;
        }
        boolean two = FIRST.contains(tokens.hash(from))
                && tokens.is(from + 1, '.')
                && from + 2 < tokens.size()
                && SECOND.contains(tokens.hash(from + 2));
        return two ? from + (tokens.is(from + 3, '.') ? 4 : 3) : from;
    }

    private static boolean isClosing(Tokens tokens, int token) {
        return tokens.is(token, ')') || tokens.is(token, ']');
    }
}
