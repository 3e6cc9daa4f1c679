package io.github.touchstone.wikitext;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * The braces and brackets that are open, innermost last.
 *
 * <p>Two closing braces end the innermost template even if a link in it was left open; brackets end a link only if it is
 * the innermost of all.
 */
final class OpenBrackets {

    enum Kind {
        BRACES,
        THREE_BRACES,
        LINK,
        ADDRESS
    }

    private final Constructs constructs;
    private final Deque<int[]> outer = new ArrayDeque<>();
    private int[] numbers = new int[64];
    private Kind[] kinds = new Kind[64];
    private int size;
    private int bottom;
    private int braces;

    OpenBrackets(Constructs constructs) {
        this.constructs = constructs;
    }

    void push(Kind kind, int start, int contentStart) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
            kinds = Arrays.copyOf(kinds, size * 2);
        }
        numbers[size] = constructs.open(start, contentStart);
        kinds[size++] = kind;
        braces += isBraces(kind) ? 1 : 0;
    }

    /** Begins an element: what is open outside of it stays open until it ends. */
    void enter() {
        outer.push(new int[] {bottom, braces});
        bottom = size;
        braces = 0;
    }

    void leave() {
        dropAll();
        int[] before = outer.pop();
        bottom = before[0];
        braces = before[1];
    }

    void dropAll() {
        while (size > bottom) {
            drop();
        }
    }

    /** Ends what no line break may stand in. */
    void endLine() {
        while (isTop(Kind.ADDRESS)) {
            drop();
        }
    }

    /** Returns the offset to go on at. */
    int closeBraces(int i, int count) {
        if (braces == 0) {
            return i + 1;
        }
        while (!isBraces(top())) {
            drop();
        }
        int number = numbers[size - 1];
        boolean three = top() == Kind.THREE_BRACES;
        boolean parameter = three && count >= 3;
        if (three && !parameter) {
            constructs.startLater(number);
        }
        int end = i + (parameter ? 3 : 2);
        pop();
        constructs.close(number, parameter ? Constructs.Kind.PARAMETER : Constructs.Kind.TEMPLATE, i, end);
        return end;
    }

    /** Returns the offset to go on at. */
    int closeBracket(int i, int count) {
        boolean address = isTop(Kind.ADDRESS);
        if (!address && (count < 2 || !isTop(Kind.LINK))) {
            return i + 1;
        }
        int end = i + (address ? 1 : 2);
        constructs.close(numbers[size - 1], address ? Constructs.Kind.ADDRESS : Constructs.Kind.LINK, i, end);
        pop();
        return end;
    }

    private boolean isTop(Kind kind) {
        return size > bottom && top() == kind;
    }

    private Kind top() {
        return kinds[size - 1];
    }

    private static boolean isBraces(Kind kind) {
        return kind == Kind.BRACES || kind == Kind.THREE_BRACES;
    }

    private void drop() {
        int number = numbers[size - 1];
        pop();
        constructs.drop(number);
    }

    private void pop() {
        braces -= isBraces(top()) ? 1 : 0;
        size--;
    }
}
