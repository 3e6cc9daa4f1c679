package io.github.touchstone.citation;

import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Span;
import io.github.touchstone.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Collects the numbers of a text that could be citations, with and without round brackets. */
final class NumberCandidates {

    /** Marks that a raised number may touch. */
    private static final String TOUCHED = ".,;:?!\"”’)";

    private static final int SHORTEST_WORD = 4;

    private final String chars;
    private final Tokens tokens;
    private final NumberListReader reader;
    private final BareNumbers bareNumbers;
    private final ParenthesizedNumbers parenthesizedNumbers;
    private final List<NumberCandidate> bare = new ArrayList<>();
    private final List<NumberCandidate> parenthesized = new ArrayList<>();
    private int blockStart;
    private int blockEnd;

    private NumberCandidates(Segmentation text) {
        this.chars = text.document().text();
        this.tokens = text.tokens();
        this.reader = new NumberListReader(chars);
        this.bareNumbers = new BareNumbers(tokens);
        this.parenthesizedNumbers = new ParenthesizedNumbers(tokens);
    }

    static NumberCandidates of(Segmentation text, Landmarks.Places marks) {
        NumberCandidates candidates = new NumberCandidates(text);
        List<Sentence> sentences = text.sentences();
        int mark = 0;
        int sentence = 0;
        while (mark < marks.size()) {
            while (sentences.get(sentence).endToken() <= marks.get(mark)) {
                sentence++;
            }
            candidates.enter(sentences, sentence);
            mark = candidates.collect(marks, mark);
        }
        return candidates;
    }

    List<NumberCandidate> bare() {
        return bare;
    }

    List<NumberCandidate> parenthesized() {
        return parenthesized;
    }

    /** Turns to the block of a sentence. */
    private void enter(List<Sentence> sentences, int sentence) {
        int block = sentences.get(sentence).block();
        int first = sentence;
        while (first > 0 && sentences.get(first - 1).block() == block) {
            first--;
        }
        int last = sentence;
        while (last + 1 < sentences.size() && sentences.get(last + 1).block() == block) {
            last++;
        }
        blockStart = sentences.get(first).firstToken();
        blockEnd = sentences.get(last).endToken();
    }

    /** Reads the candidates of the block from a mark on; returns the first mark behind it. */
    private int collect(Landmarks.Places marks, int first) {
        int readTo = blockStart;
        int mark = first;
        for (; mark < marks.size() && marks.get(mark) < blockEnd; mark++) {
            int token = marks.get(mark);
            if (token >= readTo) {
                readTo = read(token);
            }
        }
        return mark;
    }

    /** Reads the candidate that starts at a token, if one does; returns where to go on. */
    private int read(int token) {
        return switch (tokens.kind(token)) {
            case NUMBER -> isApart(token) ? bare(token, tokens.start(token)) : token + 1;
            case WORD -> wordWithNumber(token);
            default -> tokens.is(token, '(') ? parenthesized(token) : token + 1;
        };
    }

    /** Tells whether a number has white space before it, or a mark that closes words. */
    private boolean isApart(int token) {
        int start = tokens.start(token);
        if (!tokens.touchesPrevious(token)) {
            return start == 0 || Character.isWhitespace(chars.charAt(start - 1));
        }
        return start > 1
                && TOUCHED.indexOf(chars.charAt(start - 1)) >= 0
                && (Character.isLetter(chars.charAt(start - 2)) || TOUCHED.indexOf(chars.charAt(start - 2)) >= 0);
    }

    private int bare(int token, int start) {
        return reader.inARow(start)
                .map(numbers -> {
                    int end = endOf(token, numbers);
                    NumberContext place = new NumberContext(chars, tokens, blockStart, blockEnd, token, end);
                    int points = bareNumbers.points(place, numbers);
                    bare.add(new NumberCandidate(
                            new Span(start, numbers.end()),
                            place.anchor(),
                            numbers,
                            points,
                            !numbers.isList() && place.partsSentences()));
                    return end;
                })
                .orElse(token + 1);
    }

    /** In "the protein12,13 was" the number has lost its height and its distance. */
    private int wordWithNumber(int token) {
        int end = tokens.end(token);
        if (!Ascii.isDigit(chars.charAt(end - 1))) {
            return token + 1;
        }
        int start = end;
        while (Ascii.isDigit(chars.charAt(start - 1))) {
            start--;
        }
        int letters = start;
        while (letters > tokens.start(token) && Character.isLowerCase(chars.charAt(letters - 1))) {
            letters--;
        }
        if (letters > tokens.start(token) || start - letters < SHORTEST_WORD) {
            return token + 1;
        }
        int from = start;
        return reader.inARow(from)
                .map(numbers -> {
                    bare.add(new NumberCandidate(new Span(from, numbers.end()), from, numbers, 1, false));
                    return endOf(token, numbers);
                })
                .orElse(token + 1);
    }

    private int parenthesized(int open) {
        int start = tokens.start(open);
        if (tokens.touchesPrevious(open)) {
            return open + 1;
        }
        return reader.inBrackets(start + 1, ')')
                .map(numbers -> {
                    int end = endOf(open, numbers);
                    NumberContext place = new NumberContext(chars, tokens, blockStart, blockEnd, open, end);
                    int points = parenthesizedNumbers.points(place);
                    parenthesized.add(
                            new NumberCandidate(new Span(start, numbers.end()), start, numbers, points, false));
                    return end;
                })
                .orElse(open + 1);
    }

    private int endOf(int token, NumberList numbers) {
        int end = token + 1;
        while (end < blockEnd && tokens.start(end) < numbers.end()) {
            end++;
        }
        return end;
    }
}
