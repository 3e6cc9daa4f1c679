package io.github.touchstone.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * The tokens of a text, kept as plain arrays so that a long text costs a few numbers a word and no object.
 *
 * <p>Each token carries a hash of its folded form (see {@link Fold}), computed once; term lists and indexes look words
 * up by it.
 */
public final class Tokens {

    private static final Token.Kind[] KINDS = Token.Kind.values();

    /** Kept beside the kind of a word with a capital, since so many ask for it. */
    private static final byte CAPITAL = 8;

    private final String text;
    /** The arrays may be longer than this. */
    private final int size;

    private final int[] starts;
    private final int[] ends;
    private final byte[] kinds;
    private final long[] hashes;

    private Tokens(String text, int size, int[] starts, int[] ends, byte[] kinds, long[] hashes) {
        this.text = text;
        this.size = size;
        this.starts = starts;
        this.ends = ends;
        this.kinds = kinds;
        this.hashes = hashes;
    }

    /**
     * Cuts a text into tokens, in one pass.
     *
     * @param text any text
     * @return its tokens, in order
     */
    public static Tokens of(String text) {
        Builder builder = new Builder(text);
        new Tokenizer(text, builder).run();
        return builder.build();
    }

    /**
     * The number of tokens.
     *
     * @return 0 or more
     */
    public int size() {
        return size;
    }

    /**
     * Where a token begins.
     *
     * @param token index of the token
     * @return offset of its first code unit
     */
    public int start(int token) {
        return starts[token];
    }

    /**
     * Where a token ends.
     *
     * @param token index of the token
     * @return offset after its last code unit
     */
    public int end(int token) {
        return ends[token];
    }

    /**
     * What a token is.
     *
     * @param token index of the token
     * @return its kind
     */
    public Token.Kind kind(int token) {
        return KINDS[kinds[token] & ~CAPITAL];
    }

    /**
     * The hash of a token's folded form.
     *
     * @param token index of the token
     * @return see {@link Fold#hash(String)}
     */
    public long hash(int token) {
        return hashes[token];
    }

    /**
     * The first character of a token.
     *
     * @param token index of the token
     * @return its first code unit
     */
    public char first(int token) {
        return text.charAt(starts[token]);
    }

    /**
     * A character of the text.
     *
     * @param offset an offset into the text
     * @return the code unit there
     */
    public char charAt(int offset) {
        return text.charAt(offset);
    }

    /**
     * A token's characters as written.
     *
     * @param token index of the token
     * @return a new string
     */
    public String text(int token) {
        return text.substring(starts[token], ends[token]);
    }

    /**
     * The span from one token to another.
     *
     * @param first index of the first token
     * @param end index after the last token, more than {@code first}
     * @return from the start of the first to the end of the last
     */
    public Span span(int first, int end) {
        return new Span(starts[first], ends[end - 1]);
    }

    /**
     * One token as a value.
     *
     * @param token index of the token
     * @return its span, kind and characters
     */
    public Token token(int token) {
        return new Token(span(token, token + 1), kind(token), text(token));
    }

    /**
     * Tells whether a token is one given character.
     *
     * @param token index of the token; an index outside the text is no character
     * @param c the character
     * @return true if it is that character and no more
     */
    public boolean is(int token, char c) {
        return token >= 0 && token < size && ends[token] == starts[token] + 1 && first(token) == c;
    }

    /**
     * Tells whether a token is a word that begins with a capital.
     *
     * @param token index of the token
     * @return true for "Berlin" and "USSR"
     */
    public boolean isCapitalized(int token) {
        return (kinds[token] & CAPITAL) != 0;
    }

    /**
     * Tells whether a token ends in given small letters.
     *
     * @param token index of the token
     * @param ending the letters
     * @return true if its last characters are these
     */
    public boolean endsWith(int token, String ending) {
        int from = ends[token] - ending.length();
        return from >= starts[token] && text.startsWith(ending, from);
    }

    /**
     * Tells whether a token is the word "I", alone or with an ending as in "I'm": a capital that names nobody.
     *
     * @param token index of the token
     * @return true for "I"
     */
    public boolean isLetterI(int token) {
        int start = starts[token];
        return text.charAt(start) == 'I'
                && (ends[token] == start + 1 || text.charAt(start + 1) == '\'' || text.charAt(start + 1) == '’');
    }

    /**
     * Tells whether no white space parts a token from the one before it.
     *
     * @param token index of the token
     * @return true if the two touch; false for the first token
     */
    public boolean touchesPrevious(int token) {
        return token > 0 && token < size && ends[token - 1] == starts[token];
    }

    /**
     * Finds the first token at or after an offset.
     *
     * @param offset an offset into the text
     * @return index of the first token that starts there or later; {@link #size()} if none does
     */
    public int at(int offset) {
        int found = Arrays.binarySearch(starts, 0, size, offset);
        return found >= 0 ? found : -found - 1;
    }

    /**
     * Marks the tokens that begin in some spans, such as those that are quoted.
     *
     * @param spans spans of the text, in any order
     * @return their indices
     */
    public BitSet in(Stream<Span> spans) {
        BitSet in = new BitSet(size);
        spans.forEach(span -> in.set(at(span.start()), at(span.end())));
        return in;
    }

    /**
     * Leaves tokens out, such as those of citation marks; those that stay keep their offsets.
     *
     * @param spans spans of the text, in any order
     * @return the tokens that share no character with them; these tokens, if that is all
     */
    public Tokens without(List<Span> spans) {
        BitSet out = touching(spans);
        return out.isEmpty() ? this : without(out);
    }

    /** The tokens that share a character with some spans. */
    BitSet touching(List<Span> spans) {
        BitSet touching = new BitSet(size);
        for (Span span : spans) {
            int at = at(span.start());
            int from = at > 0 && ends[at - 1] > span.start() ? at - 1 : at;
            touching.set(from, Math.max(from, at(span.end())));
        }
        return touching;
    }

    /** Copies what lies between the tokens that are left out, run by run. */
    Tokens without(BitSet out) {
        int kept = size - out.cardinality();
        Tokens others = new Tokens(text, kept, new int[kept], new int[kept], new byte[kept], new long[kept]);
        int to = 0;
        for (int from = out.nextClearBit(0); from < size; ) {
            int end = out.nextSetBit(from);
            int length = (end < 0 ? size : end) - from;
            System.arraycopy(starts, from, others.starts, to, length);
            System.arraycopy(ends, from, others.ends, to, length);
            System.arraycopy(kinds, from, others.kinds, to, length);
            System.arraycopy(hashes, from, others.hashes, to, length);
            to += length;
            from = out.nextClearBit(from + length);
        }
        return others;
    }

    /**
     * Puts the tokens of an edited text together of those of the text before and those of a window that was read anew.
     *
     * @param now the edited text
     * @param end how many tokens before the region are kept
     * @param window the tokens of the window
     * @param from the first of these that is taken
     * @param to the end of those that are taken
     * @param windowStart offset of the window in the edited text
     * @param rest the first token behind the region that is kept
     * @param shift how far those have moved
     */
    Tokens spliced(String now, int end, Tokens window, int from, int to, int windowStart, int rest, int shift) {
        int taken = to - from;
        int kept = this.size - rest;
        int size = end + taken + kept;
        Tokens all = new Tokens(now, size, new int[size], new int[size], new byte[size], new long[size]);
        all.copy(this, 0, 0, end, 0);
        all.copy(window, from, end, taken, windowStart);
        all.copy(this, rest, end + taken, kept, shift);
        return all;
    }

    private void copy(Tokens other, int from, int to, int count, int shift) {
        System.arraycopy(other.kinds, from, kinds, to, count);
        System.arraycopy(other.hashes, from, hashes, to, count);
        for (int i = 0; i < count; i++) {
            starts[to + i] = other.starts[from + i] + shift;
            ends[to + i] = other.ends[from + i] + shift;
        }
    }

    /** Grows the arrays while the tokenizer runs. */
    static final class Builder {
        private final String text;
        private int[] starts;
        private int[] ends;
        private byte[] kinds;
        private long[] hashes;
        private int size;

        Builder(String text) {
            this.text = text;
            int guess = text.length() / 4 + 16;
            starts = new int[guess];
            ends = new int[guess];
            kinds = new byte[guess];
            hashes = new long[guess];
        }

        /** A kind is kept as its ordinal, one byte a token, and never leaves this class as a number. */
        @SuppressWarnings("EnumOrdinal")
        void add(int start, int end, Token.Kind kind, boolean capital, long hash) {
            if (size == starts.length) {
                resize(size + (size >> 1) + 16);
            }
            starts[size] = start;
            ends[size] = end;
            kinds[size] = (byte) (kind.ordinal() | (capital ? CAPITAL : 0));
            hashes[size++] = hash;
        }

        private void resize(int length) {
            starts = Arrays.copyOf(starts, length);
            ends = Arrays.copyOf(ends, length);
            kinds = Arrays.copyOf(kinds, length);
            hashes = Arrays.copyOf(hashes, length);
        }

        /** A quarter left empty costs less than a copy; a text of few words would hold on to more. */
        Tokens build() {
            if (size < starts.length / 4 * 3) {
                resize(size);
            }
            return new Tokens(text, size, starts, ends, kinds, hashes);
        }
    }
}
