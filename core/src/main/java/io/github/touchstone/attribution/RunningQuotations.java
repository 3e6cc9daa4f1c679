package io.github.touchstone.attribution;

import io.github.touchstone.text.Block;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What is quoted, also where a quotation runs over several paragraphs: then each opens with a mark, and only the last
 * one closes it (Chicago Manual of Style, 13.30).
 */
final class RunningQuotations {

    /** One quotation from its first mark to its last. */
    record Stretch(int first, int end) {}

    private static final int NOWHERE = -1;

    private final Tokens tokens;
    private final BitSet quoted = new BitSet();
    private final List<Stretch> stretches = new ArrayList<>();
    /** The mark that the block before left open, and the one that the quotation began with, blocks ago. */
    private int open = NOWHERE;

    private int running = NOWHERE;

    RunningQuotations(Segmentation text) {
        this.tokens = text.tokens();
        int end = 0;
        for (Block block : text.document().blocks()) {
            int first = end;
            while (first < tokens.size() && tokens.start(first) < block.span().start()) {
                first++;
            }
            goOn(first, end);
            end = scan(first, block.span().end());
            if (block.kind() == Block.Kind.QUOTE) {
                quoted.set(first, end);
            }
        }
    }

    boolean contains(int token) {
        return quoted.get(token);
    }

    /** Tells whether any of some tokens is quoted. */
    boolean containsAny(int first, int end) {
        int next = quoted.nextSetBit(first);
        return next >= 0 && next < end;
    }

    /** The quotations between marks, in order. */
    List<Stretch> stretches() {
        return List.copyOf(stretches);
    }

    /** An open mark runs to the end of its block if the next one opens with it again. */
    private void goOn(int first, int endBefore) {
        if (open >= 0 && first < tokens.size() && tokens.first(first) == tokens.first(open)) {
            quoted.set(open, endBefore);
            running = running < 0 ? open : running;
        } else {
            running = NOWHERE;
        }
        open = NOWHERE;
    }

    /** Scans a block, and returns the token after its last. */
    private int scan(int first, int blockEnd) {
        int token = first;
        for (; token < tokens.size() && tokens.start(token) < blockEnd; token++) {
            if (tokens.kind(token) == Token.Kind.PUNCTUATION) {
                char mark = tokens.first(token);
                if (open < 0 && isOpening(mark)) {
                    open = token;
                } else if (open >= 0 && closes(tokens.first(open), mark)) {
                    close(token + 1);
                }
            }
        }
        return token;
    }

    private void close(int end) {
        quoted.set(open, end);
        stretches.add(new Stretch(running < 0 ? open : running, end));
        open = NOWHERE;
        running = NOWHERE;
    }

    private static boolean isOpening(char mark) {
        return mark == '“' || mark == '"' || mark == '«' || mark == '„';
    }

    private static boolean closes(char opening, char mark) {
        return switch (opening) {
            case '“' -> mark == '”' || mark == '"';
            case '«' -> mark == '»';
            case '„' -> mark == '“' || mark == '”';
            default -> mark == '"';
        };
    }
}
