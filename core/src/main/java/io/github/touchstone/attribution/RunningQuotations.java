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
    private int running = NOWHERE;

    RunningQuotations(Segmentation text) {
        this.tokens = text.tokens();
        List<Block> blocks = text.document().blocks();
        for (int block = 0; block < blocks.size(); block++) {
            int first = tokens.at(blocks.get(block).span().start());
            int end = tokens.at(blocks.get(block).span().end());
            int next = block + 1 < blocks.size()
                    ? tokens.at(blocks.get(block + 1).span().start())
                    : tokens.size();
            if (blocks.get(block).kind() == Block.Kind.QUOTE) {
                quoted.set(first, end);
            }
            scan(first, end, next);
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
    private void scan(int first, int end, int next) {
        int open = NOWHERE;
        for (int token = first; token < end; token++) {
            if (tokens.kind(token) == Token.Kind.PUNCTUATION) {
                char mark = tokens.first(token);
                if (open < 0 && isOpening(mark)) {
                    open = token;
                } else if (open >= 0 && closes(tokens.first(open), mark)) {
                    close(open, token + 1);
                    open = NOWHERE;
                }
            }
        }
        if (open >= 0 && next < tokens.size() && tokens.first(next) == tokens.first(open)) {
            quoted.set(open, end);
            running = running < 0 ? open : running;
        } else {
            running = NOWHERE;
        }
    }

    private void close(int open, int end) {
        quoted.set(open, end);
        stretches.add(new Stretch(running < 0 ? open : running, end));
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
