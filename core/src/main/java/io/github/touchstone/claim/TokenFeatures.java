package io.github.touchstone.claim;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Tokens;
import java.util.BitSet;

/**
 * The features that the tokens of a sentence show by themselves: figures, names, length and marks. Serves one text,
 * sentence by sentence, in one thread.
 */
final class TokenFeatures {

    private static final WordSet FUNCTION_WORDS = Lexicons.standard().words("language/english");
    private static final WordSet PLACES = Lexicons.standard().words("reason/place");
    private static final String ENDINGS = ".!?…:;";
    private static final int MANY_NAMES = 3;
    private static final int TINY_BELOW = 4;
    private static final int SHORT_BELOW = 7;
    private static final int FAIRLY_SHORT_BELOW = 12;
    private static final int FAIRLY_LONG_FROM = 20;
    private static final int LONG_FROM = 35;
    private static final int LONG_WORD_LETTERS = 5;
    private static final int CRUMBS_FROM = 2;
    private static final int QUOTATION_FROM = 3;

    private final String text;
    private final Tokens tokens;
    private final Figures figures;
    private final BitSet quoted;

    private long found;
    private int words;
    private int quotedWords;
    private int letters;
    private int names;
    private int capitals;
    private int partings;
    private boolean ended;

    TokenFeatures(Segmentation text, BitSet quoted) {
        this.text = text.document().text();
        this.tokens = text.tokens();
        this.figures = new Figures(this.text, tokens);
        this.quoted = quoted;
    }

    /** Those of a sentence. */
    long of(Sentence sentence) {
        begin(sentence);
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            add(token);
        }
        addTotals();
        return found;
    }

    private void begin(Sentence sentence) {
        figures.begin(sentence.firstToken());
        found = 0;
        words = 0;
        quotedWords = 0;
        letters = 0;
        names = 0;
        capitals = 0;
        partings = 0;
        ended = false;
    }

    private void add(int token) {
        switch (tokens.kind(token)) {
            case WORD -> addWord(token);
            case NUMBER -> addNumber(token);
            case URL -> words++;
            default -> addMark(token);
        }
    }

    private void addWord(int token) {
        if (words == 0 && !FUNCTION_WORDS.contains(tokens.hash(token))) {
            found |= Feature.NAMED_SUBJECT.bit();
        }
        if (tokens.isCapitalized(token)) {
            capitals++;
            names += isName(token) ? 1 : 0;
        } else {
            found |= words == 0 ? Feature.FRAGMENT.bit() : 0;
            found |= isPastForm(token) ? Feature.PAST.bit() : 0;
        }
        found |= figures.ofWord(token);
        letters += tokens.end(token) - tokens.start(token);
        count(token);
    }

    private void addNumber(int token) {
        found |= figures.ofNumber(token);
        count(token);
    }

    private void count(int token) {
        words++;
        quotedWords += quoted.get(token) ? 1 : 0;
    }

    private void addMark(int token) {
        char mark = tokens.first(token);
        switch (mark) {
            case '?' -> found |= quoted.get(token) ? 0 : Feature.QUESTION.bit();
            case '!' -> found |= quoted.get(token) ? 0 : Feature.EXCLAMATION.bit();
            case '»', '›', '|', '>' -> partings++;
            default -> {}
        }
        ended |= ENDINGS.indexOf(mark) >= 0;
    }

    /** Any first word has a capital; it is taken for a name only if it is a known place. */
    private boolean isName(int token) {
        return words > 0 ? !tokens.isLetterI(token) : PLACES.contains(tokens.hash(token));
    }

    /** "-ed" after two letters or more; "need" and "feed" are told apart by their double e. */
    private boolean isPastForm(int token) {
        int end = tokens.end(token);
        return end - tokens.start(token) > 3
                && text.charAt(end - 1) == 'd'
                && text.charAt(end - 2) == 'e'
                && text.charAt(end - 3) != 'e';
    }

    private void addTotals() {
        set(Feature.NAME, names > 0);
        set(Feature.MANY_NAMES, names >= MANY_NAMES);
        set(Feature.TINY, words < TINY_BELOW);
        set(Feature.SHORT, words >= TINY_BELOW && words < SHORT_BELOW);
        set(Feature.FAIRLY_SHORT, words >= SHORT_BELOW && words < FAIRLY_SHORT_BELOW);
        set(Feature.FAIRLY_LONG, words >= FAIRLY_LONG_FROM && words < LONG_FROM);
        set(Feature.LONG, words >= LONG_FROM);
        set(Feature.LONG_WORDS, letters >= (long) LONG_WORD_LETTERS * words && words > 0);
        set(Feature.PARTLY_QUOTED, quotedWords >= QUOTATION_FROM);
        set(Feature.QUOTED, quotedWords > 0 && quotedWords == words);
        set(Feature.UNENDED, !ended);
        set(Feature.TITLE, !ended && capitals * 4L >= words * 3L);
        set(Feature.CRUMBS, partings >= CRUMBS_FROM);
    }

    private void set(Feature feature, boolean shown) {
        found |= shown ? feature.bit() : 0;
    }
}
