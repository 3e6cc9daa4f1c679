package io.github.touchstone.markup;

import java.util.Arrays;
import java.util.List;
import org.commonmark.text.Characters;

/**
 * Pairs the runs of stars and underscores that make words stand out, and drops those that found a partner.
 *
 * <p>The algorithm is that of CommonMark 0.31.2, appendix "process emphasis"; it remembers for each sort of closing run
 * how far back no opening run was found, which keeps it linear.
 */
final class Emphasis {

    private final String text;
    private final List<Mark> marks;
    private Run last = Run.NONE;

    Emphasis(String text, List<Mark> marks) {
        this.text = text;
        this.marks = marks;
    }

    /** One run, with what is left of it between {@code start} and {@code end}. It keeps places for two marks. */
    private static final class Run {
        private static final Run NONE = new Run(-1, -1, -1, false, false);

        private final int from;
        private final int length;
        private final int mark;
        private final boolean opens;
        private final boolean closes;
        private int start;
        private int end;
        private Run previous = this;
        private Run next = this;

        private Run(int start, int end, int mark, boolean opens, boolean closes) {
            this.from = start;
            this.length = end - start;
            this.mark = mark;
            this.opens = opens;
            this.closes = closes;
            this.start = start;
            this.end = end;
        }
    }

    /** Takes up the run that starts here, and returns the offset after it. */
    int add(int start) {
        int end = Characters.skip(text.charAt(start), text, start, text.length());
        Run run = run(start, end);
        marks.add(Mark.of(Mark.Kind.LITERAL, start, start));
        marks.add(Mark.of(Mark.Kind.LITERAL, end, end));
        if (run.opens || run.closes) {
            run.previous = last;
            run.next = Run.NONE;
            if (last != Run.NONE) {
                last.next = run;
            }
            last = run;
        }
        return end;
    }

    private Run run(int start, int end) {
        int before = start == 0 ? '\n' : visible(text.codePointBefore(start));
        int after = end == text.length() ? '\n' : visible(text.codePointAt(end));
        boolean spaceBefore = Characters.isWhitespaceCodePoint(before);
        boolean spaceAfter = Characters.isWhitespaceCodePoint(after);
        boolean markBefore = Characters.isPunctuationCodePoint(before);
        boolean markAfter = Characters.isPunctuationCodePoint(after);
        boolean left = !spaceAfter && (!markAfter || spaceBefore || markBefore);
        boolean right = !spaceBefore && (!markBefore || spaceAfter || markAfter);
        boolean inWords = text.charAt(start) == '*';
        boolean opens = left && (inWords || !right || markBefore);
        boolean closes = right && (inWords || !left || markAfter);
        return new Run(start, end, marks.size(), opens, closes);
    }

    /** CommonMark reads NUL as the replacement character. */
    private static int visible(int codePoint) {
        return codePoint == 0 ? 0xfffd : codePoint;
    }

    /** Forgets all runs at or after an offset. */
    void forget(int from) {
        while (last != Run.NONE && last.from >= from) {
            remove(last);
        }
    }

    /** Pairs all runs at or after an offset, and forgets them. */
    void resolve(int from) {
        int[] bottoms = new int[12];
        Arrays.fill(bottoms, from);
        Run run = first(from);
        while (run != Run.NONE) {
            run = run.closes ? close(run, bottoms) : run.next;
        }
        forget(from);
    }

    private Run first(int from) {
        Run run = Run.NONE;
        for (Run r = last; r != Run.NONE && r.from >= from; r = r.previous) {
            run = r;
        }
        return run;
    }

    private Run close(Run closer, int[] bottoms) {
        int sort = sort(closer);
        Run opener = closer.previous;
        while (opener != Run.NONE && opener.from >= bottoms[sort] && !fits(opener, closer)) {
            opener = opener.previous;
        }
        if (opener == Run.NONE || opener.from < bottoms[sort]) {
            bottoms[sort] = closer.from;
            if (!closer.opens) {
                remove(closer);
            }
            return closer.next;
        }
        pair(opener, closer);
        return closer.start < closer.end ? closer : closer.next;
    }

    private void pair(Run opener, Run closer) {
        int used = opener.end - opener.start >= 2 && closer.end - closer.start >= 2 ? 2 : 1;
        opener.end -= used;
        closer.start += used;
        marks.set(opener.mark + 1, Mark.of(Mark.Kind.DROP, opener.end, opener.from + opener.length));
        marks.set(closer.mark, Mark.of(Mark.Kind.DROP, closer.from, closer.start));
        while (closer.previous != opener) {
            remove(closer.previous);
        }
        if (opener.start == opener.end) {
            remove(opener);
        }
        if (closer.start == closer.end) {
            remove(closer);
        }
    }

    private boolean fits(Run opener, Run closer) {
        boolean ruleOfThree =
                (opener.closes || closer.opens) && (opener.length + closer.length) % 3 == 0 && closer.length % 3 != 0;
        return opener.opens && text.charAt(opener.from) == text.charAt(closer.from) && !ruleOfThree;
    }

    private int sort(Run run) {
        return (text.charAt(run.from) == '*' ? 6 : 0) + (run.opens ? 3 : 0) + run.length % 3;
    }

    private void remove(Run run) {
        if (run.previous != Run.NONE) {
            run.previous.next = run.next;
        }
        if (run.next == Run.NONE) {
            last = run.previous;
        } else {
            run.next.previous = run.previous;
        }
    }
}
