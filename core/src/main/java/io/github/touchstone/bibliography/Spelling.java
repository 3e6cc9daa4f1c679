package io.github.touchstone.bibliography;

import io.github.touchstone.text.Fold;
import java.util.Arrays;

/** Characters that are put together to be hashed, one word after the other: most are never made a string. */
final class Spelling {

    private char[] chars = new char[64];
    private int length;

    /** Begins anew. */
    void clear() {
        length = 0;
    }

    void add(char c) {
        if (length == chars.length) {
            chars = Arrays.copyOf(chars, 2 * length);
        }
        chars[length++] = c;
    }

    void add(String text) {
        for (int i = 0; i < text.length(); i++) {
            add(text.charAt(i));
        }
    }

    int length() {
        return length;
    }

    char first() {
        return chars[0];
    }

    /** What {@link Fold#hash(String)} gives for the first characters. */
    long hash(int end) {
        long hash = Fold.hash("");
        for (int i = 0; i < end; i++) {
            char folded = Fold.fold(chars[i]);
            hash = folded == 0 ? hash : Fold.append(hash, folded);
        }
        return hash;
    }

    @Override
    public String toString() {
        return String.valueOf(chars, 0, length);
    }
}
