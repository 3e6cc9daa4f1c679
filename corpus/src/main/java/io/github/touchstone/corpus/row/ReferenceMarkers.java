package io.github.touchstone.corpus.row;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes the marks of footnotes, {@code [REF]}, out of an article so that nothing tells where they stood.
 *
 * <p>Whoever put the marks there moved full stops behind them and left spaces around them. So spacing is put in order in
 * all of the text, marked or not: one space between words, none before a closing mark, none at the ends of a line, one
 * empty line at most, no line of full stops alone, and no full stop that stands apart behind the end of a sentence.
 */
public final class ReferenceMarkers {

    private static final String MARK = "[REF]";
    private static final String CLOSING = ".,;:!?)]}%”’";
    private static final String OPENING = "([{“";
    private static final String TERMINAL = ".!?…:";
    private static final String BEHIND_TERMINAL = "\"”’')]";
    private static final String PAUSES = ",;:";
    private static final int MOST_LINE_BREAKS = 2;

    private final String marked;
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> references = new ArrayList<>();
    /** Marks at the start of a line, which belong to the word that follows. */
    private int waiting;

    private int lineBreaks;
    /** What stood on this line so far is left out. */
    private boolean dropped;

    private boolean space;
    private boolean afterMark;

    private ReferenceMarkers(String marked) {
        this.marked = marked;
    }

    /**
     * Takes the marks out.
     *
     * @param marked a text with marks
     * @return the text without them, and where they stood
     */
    public static UnmarkedText remove(String marked) {
        return new ReferenceMarkers(marked).run();
    }

    private UnmarkedText run() {
        int at = 0;
        while (at < marked.length()) {
            if (marked.startsWith(MARK, at)) {
                mark();
                at += MARK.length();
            } else {
                character(marked.charAt(at), at);
                at++;
            }
        }
        endLine();
        return new UnmarkedText(text.toString(), references);
    }

    private void mark() {
        if (isLineStart()) {
            waiting++;
            dropped = true;
        } else {
            references.add(text.length() - 1);
        }
        afterMark = true;
    }

    private void character(char c, int at) {
        if (c == '\n') {
            lineBreaks += dropped ? 0 : 1;
            endLine();
        } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            space = true;
        } else if (c == ')' && isBracketEmpty()) {
            dropBracket();
        } else if (isLeftOver(c, at)) {
            dropped |= isLineStart();
        } else {
            put(c, at);
        }
    }

    private boolean isBracketEmpty() {
        int open = text.length() - 1;
        return lineBreaks == 0 && open > 0 && text.charAt(open) == '(' && text.charAt(open - 1) != '\n';
    }

    private void dropBracket() {
        text.setLength(text.length() - 1);
        space = last() == ' ';
        if (space) {
            text.setLength(text.length() - 1);
        }
        references.replaceAll(reference -> Math.min(reference, text.length() - 1));
    }

    private boolean isLineStart() {
        return text.isEmpty() || lineBreaks > 0;
    }

    /** A mark alone on its line belongs to the line before. */
    private void endLine() {
        for (; waiting > 0 && !text.isEmpty(); waiting--) {
            references.add(text.length() - 1);
        }
        space = false;
        afterMark = false;
        dropped = false;
    }

    /** A mark of punctuation that is there only because a footnote was. */
    private boolean isLeftOver(char c, int at) {
        if (c == '.' && isApart(at)) {
            return isLineStart() || endsSentence();
        }
        boolean doubled = afterMark && !isLineStart() && PAUSES.indexOf(c) >= 0 && PAUSES.indexOf(last()) >= 0;
        return doubled || (afterMark && c == '.' && !isLineStart() && endsSentence());
    }

    /** Nothing touches it, or marks alone do. */
    private boolean isApart(int at) {
        boolean before = space || afterMark || isLineStart();
        return before
                && (at + 1 == marked.length() || isBlank(marked.charAt(at + 1)) || marked.startsWith(MARK, at + 1));
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private boolean endsSentence() {
        int end = text.length() - 1;
        while (end > 0 && BEHIND_TERMINAL.indexOf(text.charAt(end)) >= 0) {
            end--;
        }
        return TERMINAL.indexOf(text.charAt(end)) >= 0;
    }

    private char last() {
        return text.charAt(text.length() - 1);
    }

    private void put(char c, int at) {
        if (isLineStart()) {
            text.append("\n".repeat(text.isEmpty() ? 0 : Math.min(lineBreaks, MOST_LINE_BREAKS)));
        } else if (isParted(c, at)) {
            text.append(' ');
        }
        lineBreaks = 0;
        dropped = false;
        text.append(c);
        for (; waiting > 0; waiting--) {
            references.add(text.length() - 1);
        }
        space = false;
        afterMark = false;
    }

    private boolean isParted(char c, int at) {
        if (!space) {
            return afterMark && Character.isLetterOrDigit(c) && !isBlank(last()) && OPENING.indexOf(last()) < 0;
        }
        boolean closingQuote = c == '"' && (at + 1 == marked.length() || isBlank(marked.charAt(at + 1)));
        return CLOSING.indexOf(c) < 0 && OPENING.indexOf(last()) < 0 && !closingQuote;
    }
}
