package io.github.touchstone.wikitext;

import io.github.touchstone.text.CollapsedText;
import io.github.touchstone.wikitext.Constructs.Kind;

/** Tells what a line is by what it starts with. */
final class LineReader {

    private static final int DEEPEST_HEADING = 6;
    private static final String LIST_MARKS = "*#:;";

    private final Page page;
    private final String source;
    private final Constructs constructs;
    private final int limit;

    /** Reads lines up to an offset. */
    LineReader(Page page, int limit) {
        this.page = page;
        this.source = page.source();
        this.constructs = page.constructs();
        this.limit = limit;
    }

    Line at(int lineStart, boolean inTable) {
        int start = skipComments(lineStart, false);
        int words = skipComments(lineStart, true);
        if (words >= limit || source.charAt(words) == '\n') {
            return new Line(holdsConstruct(lineStart, words) ? Line.Kind.COMMENTS : Line.Kind.BLANK, 0, words, words);
        }
        if (isConstruct(words)) {
            return text(lineStart);
        }
        if (source.startsWith("{|", words)) {
            return rest(Line.Kind.TABLE, words);
        }
        return inTable && "|!".indexOf(source.charAt(words)) >= 0 ? inTable(words) : outOfTable(lineStart, start);
    }

    private Line outOfTable(int lineStart, int start) {
        char c = source.charAt(start);
        if (c == '=') {
            return heading(lineStart, start);
        }
        if (LIST_MARKS.indexOf(c) >= 0) {
            return item(start);
        }
        if (source.startsWith("----", start)) {
            int end = run(start, "-");
            return new Line(Line.Kind.RULE, 0, end, end);
        }
        return text(lineStart);
    }

    private Line inTable(int start) {
        if (source.charAt(start) == '!') {
            return new Line(Line.Kind.HEAD_CELL, 0, start + 1, start + 1);
        }
        char next = start + 1 < limit ? source.charAt(start + 1) : ' ';
        return switch (next) {
            case '}' -> new Line(Line.Kind.TABLE_END, 0, start + 2, start + 2);
            case '-' -> rest(Line.Kind.ROW, start);
            case '+' -> new Line(Line.Kind.CAPTION, 0, start + 2, start + 2);
            default -> new Line(Line.Kind.CELL, 0, start + 1, start + 1);
        };
    }

    /** A line whose words are none of the text. */
    private Line rest(Line.Kind kind, int start) {
        int end = page.firstOf("\n", start, limit);
        return new Line(kind, 0, end, end);
    }

    private Line text(int lineStart) {
        return new Line(Line.Kind.TEXT, 0, lineStart, lineStart);
    }

    private Line item(int start) {
        int end = run(start, LIST_MARKS);
        boolean table = source.startsWith("{|", end) && !isConstruct(end);
        return table ? rest(Line.Kind.TABLE, end) : new Line(Line.Kind.ITEM, end - start, end, end);
    }

    private Line heading(int lineStart, int start) {
        int lineEnd = page.firstOf("\n", start, limit);
        int end = beforeComments(start, lineEnd);
        int opening = run(start, "=") - start;
        int closing = 0;
        while (end - closing > start && source.charAt(end - closing - 1) == '=') {
            closing++;
        }
        int level = Math.min(DEEPEST_HEADING, Math.min(opening, closing));
        boolean onlySigns = start + opening >= end;
        if (level == 0 || onlySigns) {
            return text(lineStart);
        }
        return new Line(Line.Kind.HEADING, level, start + level, end - level);
    }

    /** The end of the words of a line that may end in comments. */
    private int beforeComments(int start, int lineEnd) {
        int end = page.trimmed(start, lineEnd).end();
        int last = constructs.firstFrom(end) - 1;
        while (last >= 0
                && constructs.start(last) >= start
                && constructs.kind(last) == Kind.COMMENT
                && constructs.end(last) == end) {
            end = page.trimmed(start, constructs.start(last)).end();
            last--;
        }
        return end;
    }

    private int run(int start, String characters) {
        int i = start;
        while (i < limit && characters.indexOf(source.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private boolean holdsConstruct(int start, int end) {
        int number = constructs.firstFrom(start);
        return number < constructs.size() && constructs.start(number) < end;
    }

    private boolean isConstruct(int offset) {
        return holdsConstruct(offset, offset + 1);
    }

    private int skipComments(int lineStart, boolean andSpace) {
        int i = lineStart;
        int number = constructs.firstFrom(i);
        while (i < limit) {
            boolean comment = number < constructs.size()
                    && constructs.start(number) == i
                    && constructs.kind(number) == Kind.COMMENT;
            if (comment) {
                i = constructs.end(number);
                number++;
            } else if (andSpace && source.charAt(i) != '\n' && CollapsedText.isSpace(source.charAt(i))) {
                i++;
            } else {
                return i;
            }
        }
        return i;
    }
}
