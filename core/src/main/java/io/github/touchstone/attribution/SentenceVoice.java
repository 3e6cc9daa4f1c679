package io.github.touchstone.attribution;

import io.github.touchstone.model.WordTable;
import io.github.touchstone.text.Fold;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;

/** Weighs whose voice a sentence is in: how much of it is quoted, who is "I", what is only wished or asked. */
final class SentenceVoice {

    private static final int SHORT = 9;
    private static final int LONG = 30;
    private static final int PART = 3;
    private static final double NEARLY_ALL = 0.8;
    private static final int SPEAKER_REACH = 5;

    private static final long FIRST = 1;
    private static final long SECOND = 2;
    private static final long WOULD = 4;
    private static final long MODAL = 8;
    private static final WordTable VOICES = voices();

    private final AttributednessModel model;
    private final Tokens tokens;
    private final RunningQuotations quoted;

    SentenceVoice(AttributednessModel model, Tokens tokens, RunningQuotations quoted) {
        this.model = model;
        this.tokens = tokens;
        this.quoted = quoted;
    }

    private static WordTable voices() {
        WordTable table = new WordTable(64);
        put(
                table,
                FIRST,
                "i",
                "me",
                "my",
                "mine",
                "myself",
                "we",
                "us",
                "our",
                "ours",
                "ourselves",
                "i'm",
                "i've",
                "i'd",
                "i'll",
                "we're",
                "we've",
                "we'll",
                "we'd");
        put(table, SECOND, "you", "your", "yours", "yourself", "you're", "you've", "you'll", "you'd");
        put(table, WOULD, "would", "wouldn't");
        put(
                table,
                MODAL,
                "should",
                "shouldn't",
                "must",
                "could",
                "couldn't",
                "may",
                "might",
                "will",
                "won't",
                "can",
                "can't",
                "cannot",
                "ought",
                "need",
                "needs");
        return table;
    }

    private static void put(WordTable table, long voice, String... words) {
        for (String word : words) {
            table.put(Fold.hash(word), voice);
        }
    }

    /** What the voice of a sentence weighs, in thousandths of log-odds. */
    int weigh(Sentence sentence) {
        int words = 0;
        int quotedWords = 0;
        long voices = 0;
        boolean anyQuoted = quoted.containsAny(sentence.firstToken(), sentence.endToken());
        boolean singly = false;
        boolean handle = false;
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            if (tokens.kind(token) == Token.Kind.WORD || tokens.kind(token) == Token.Kind.NUMBER) {
                words++;
                if (anyQuoted && quoted.contains(token)) {
                    quotedWords++;
                } else {
                    voices |= VOICES.of(tokens.hash(token));
                }
            } else {
                singly |= isSingleMark(token);
                handle |= tokens.is(token, '@');
            }
        }
        return quotation(words, quotedWords)
                + voice(voices)
                + (singly ? model.weight(AttributednessFeature.SINGLY_QUOTED) : 0)
                + (handle ? model.weight(AttributednessFeature.HANDLE) : 0)
                + form(sentence, words);
    }

    /** An opening single mark stands before a word and after none: not an apostrophe. */
    private boolean isSingleMark(int token) {
        return (tokens.is(token, '‘') || tokens.is(token, '\'') || tokens.is(token, '`'))
                && !tokens.touchesPrevious(token)
                && tokens.touchesPrevious(token + 1)
                && tokens.kind(token + 1) == Token.Kind.WORD;
    }

    private int quotation(int words, int quotedWords) {
        if (quotedWords == 0) {
            return 0;
        }
        if (quotedWords >= NEARLY_ALL * words) {
            return model.weight(AttributednessFeature.ALL_QUOTED);
        }
        return model.weight(
                quotedWords >= PART ? AttributednessFeature.PART_QUOTED : AttributednessFeature.WORD_QUOTED);
    }

    private int voice(long voices) {
        int sum = 0;
        sum += (voices & FIRST) == 0 ? 0 : model.weight(AttributednessFeature.FIRST_PERSON);
        sum += (voices & SECOND) == 0 ? 0 : model.weight(AttributednessFeature.SECOND_PERSON);
        sum += (voices & WOULD) == 0 ? 0 : model.weight(AttributednessFeature.WOULD);
        sum += (voices & MODAL) == 0 ? 0 : model.weight(AttributednessFeature.MODAL);
        return sum;
    }

    private int form(Sentence sentence, int words) {
        int sum = 0;
        sum += words < SHORT ? model.weight(AttributednessFeature.SHORT) : 0;
        sum += words >= LONG ? model.weight(AttributednessFeature.LONG) : 0;
        sum += asks(sentence) ? model.weight(AttributednessFeature.QUESTION) : 0;
        sum += hasSpeaker(sentence) ? model.weight(AttributednessFeature.SPEAKER) : 0;
        return sum;
    }

    private boolean asks(Sentence sentence) {
        int last = sentence.endToken() - 1;
        return tokens.is(last, '?') || (last > sentence.firstToken() && tokens.is(last - 1, '?'));
    }

    /** "CLINTON: …", "Donald Trump: …". */
    private boolean hasSpeaker(Sentence sentence) {
        int end = Math.min(sentence.endToken() - 1, sentence.firstToken() + SPEAKER_REACH);
        for (int token = sentence.firstToken(); token < end; token++) {
            if (tokens.is(token, ':')) {
                return token > sentence.firstToken();
            }
            if (!tokens.isCapitalized(token) && !tokens.is(token, '.')) {
                return false;
            }
        }
        return false;
    }
}
