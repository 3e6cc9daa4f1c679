package io.github.touchstone.wikitext;

import java.util.BitSet;

/**
 * Which apostrophes are text. Two are a mark for italics, three for bold; of four the first is text, and of more than
 * five all but the last five are.
 *
 * <p>A line with an odd number of both marks, such as {@code ''Titanic'''s}, means one of its threes as an apostrophe
 * before two: the first that follows a word of one letter, else a longer word, else a space, as MediaWiki has it.
 */
final class Apostrophes {

    private final String source;
    private final BitSet before = new BitSet();

    private int italics;
    private int bolds;
    private int afterLetter;
    private int afterWord;
    private int afterSpace;

    Apostrophes(String source) {
        this.source = source;
        startLine();
        int i = 0;
        while (i < source.length()) {
            i = next(i);
        }
        endLine();
    }

    /** Tells how many of a run of apostrophes are text. */
    int literal(int start, int run) {
        if (run < 4) {
            return run == 1 || before.get(start) ? 1 : 0;
        }
        return run == 4 ? 1 : Math.max(0, run - 5);
    }

    static int run(String source, int start, int limit) {
        int i = start;
        while (i < limit && source.charAt(i) == '\'') {
            i++;
        }
        return i - start;
    }

    private int next(int i) {
        char c = source.charAt(i);
        if (c == '\'') {
            int run = run(source, i, source.length());
            count(i, run);
            return i + run;
        }
        if (c == '\n') {
            endLine();
            startLine();
        }
        return i + 1;
    }

    private void count(int start, int run) {
        italics += run == 2 || run > 4 ? 1 : 0;
        bolds += run > 2 ? 1 : 0;
        if (run == 3) {
            choose(start);
        }
    }

    private void choose(int start) {
        if (isSpace(start - 1)) {
            afterSpace = afterSpace < 0 ? start : afterSpace;
        } else if (isSpace(start - 2)) {
            afterLetter = afterLetter < 0 ? start : afterLetter;
        } else {
            afterWord = afterWord < 0 ? start : afterWord;
        }
    }

    private boolean isSpace(int i) {
        return i >= 0 && source.charAt(i) == ' ';
    }

    private void startLine() {
        italics = 0;
        bolds = 0;
        afterLetter = -1;
        afterWord = -1;
        afterSpace = -1;
    }

    private void endLine() {
        int chosen = afterLetter >= 0 ? afterLetter : afterWord >= 0 ? afterWord : afterSpace;
        if (italics % 2 == 1 && bolds % 2 == 1 && chosen >= 0) {
            before.set(chosen);
        }
    }
}
