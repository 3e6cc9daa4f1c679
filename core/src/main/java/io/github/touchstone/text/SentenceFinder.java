package io.github.touchstone.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds where sentences end, block by block.
 *
 * <p>A full stop, question mark, exclamation mark or ellipsis ends a sentence unless it follows an abbreviation or an
 * initial, or a small letter follows it. Closing quotation marks, brackets and citation marks that touch it belong to
 * the sentence they follow: in "divided.[3] In addition" the mark [3] is the first sentence's.
 */
final class SentenceFinder {

    /** "12,13" */
    private static final int LONGEST_NOTE_NUMBER = 5;

    /** Shorter ones are abbreviations: "pp.12 The". */
    private static final int SHORTEST_LAST_WORD = 4;

    private final Document document;
    private final Tokens tokens;
    /** Tokens that the markup raised, as note marks are. */
    private final BitSet raised = new BitSet();

    private final List<Sentence> sentences = new ArrayList<>();

    SentenceFinder(Document document, Tokens tokens) {
        this.document = document;
        this.tokens = tokens;
        for (Annotation annotation : document.annotations()) {
            if (annotation.kind() == Annotation.Kind.SUPERSCRIPT || annotation.kind() == Annotation.Kind.NOTE_MARK) {
                raised.set(
                        tokens.at(annotation.span().start()),
                        tokens.at(annotation.span().end()));
            }
        }
    }

    List<Sentence> find() {
        int token = 0;
        for (int block = 0; block < document.blocks().size(); block++) {
            Span span = document.blocks().get(block).span();
            while (token < tokens.size() && tokens.start(token) < span.start()) {
                token++;
            }
            int end = token;
            while (end < tokens.size() && tokens.start(end) < span.end()) {
                end++;
            }
            cut(block, token, end);
            token = end;
        }
        return sentences;
    }

    private void cut(int block, int first, int end) {
        int start = first;
        int token = first;
        while (token < end) {
            if (isTerminal(token) && !isAbbreviation(token, start)) {
                int next = skipClosing(token + 1, end);
                if (next >= end || startsSentence(token, next)) {
                    add(block, start, next);
                    start = next;
                }
                token = Math.max(next, token + 1);
            } else {
                token++;
            }
        }
        if (start < end) {
            add(block, start, end);
        }
    }

    private void add(int block, int first, int end) {
        sentences.add(new Sentence(sentences.size(), tokens.span(first, end), first, end, block));
    }

    private boolean isTerminal(int token) {
        if (tokens.kind(token) != Token.Kind.PUNCTUATION) {
            return false;
        }
        char c = tokens.first(token);
        return c == '.' || c == '!' || c == '?' || c == '…' || c == '。';
    }

    private boolean isAbbreviation(int stop, int sentenceStart) {
        if (stop == sentenceStart || !tokens.is(stop, '.') || !tokens.touchesPrevious(stop)) {
            return false;
        }
        int word = stop - 1;
        return isInitial(word)
                || Abbreviations.contains(tokens.hash(word))
                || (startsWithDigit(stop + 1) && Abbreviations.containsBeforeNumber(tokens.hash(word)));
    }

    /** A single letter, as in "A. J. P. Taylor", "U.S." or "e.g."; "I" ends sentences too often to count. */
    private boolean isInitial(int word) {
        return tokens.end(word) - tokens.start(word) == 1
                && tokens.kind(word) == Token.Kind.WORD
                && tokens.first(word) != 'I';
    }

    private boolean startsWithDigit(int token) {
        return token < tokens.size() && tokens.kind(token) == Token.Kind.NUMBER;
    }

    private int skipClosing(int from, int end) {
        int token = isNoteNumber(from, end) ? from + 1 : from;
        while (token < end && (tokens.touchesPrevious(token) || raised.get(token))) {
            if (isTerminal(token) || isClosing(token) || raised.get(token)) {
                token++;
            } else if (tokens.is(token, '[')) {
                int after = bracketEnd(token, end);
                if (after == token) {
                    break;
                }
                token = after;
            } else {
                break;
            }
        }
        return token;
    }

    /** In text taken from print a raised digit stands behind the full stop: "in cells.12 The". */
    private boolean isNoteNumber(int token, int end) {
        int word = token - 2;
        return token + 1 < end
                && word >= 0
                && tokens.kind(token) == Token.Kind.NUMBER
                && tokens.touchesPrevious(token)
                && tokens.end(token) - tokens.start(token) <= LONGEST_NOTE_NUMBER
                && tokens.kind(word) == Token.Kind.WORD
                && tokens.end(word) - tokens.start(word) >= SHORTEST_LAST_WORD
                && !tokens.isCapitalized(word)
                && tokens.isCapitalized(token + 1)
                && !tokens.touchesPrevious(token + 1);
    }

    private boolean isClosing(int token) {
        char c = tokens.first(token);
        boolean mark = tokens.kind(token) == Token.Kind.PUNCTUATION && "\"'”’»)]".indexOf(c) >= 0;
        return mark || "¹²³⁰⁴⁵⁶⁷⁸⁹".indexOf(c) >= 0;
    }

    /** Citation marks are short: a bracket that is not closed within a few tokens is something else. */
    private int bracketEnd(int open, int end) {
        int limit = Math.min(end, open + 8);
        for (int token = open + 1; token < limit; token++) {
            if (tokens.is(token, ']')) {
                return token + 1;
            }
        }
        return open;
    }

    private boolean startsSentence(int stop, int next) {
        if (tokens.touchesPrevious(next) && next == stop + 1 && tokens.kind(next) != Token.Kind.WORD) {
            return false;
        }
        char c = tokens.first(next);
        return !Character.isLowerCase(c);
    }
}
