package io.github.touchstone.bibliography;

import io.github.touchstone.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** The words of an entry, or of a line that may be one. Immutable. */
public final class EntryWords {

    private final Tokens tokens;
    private final List<EntryWord> words;

    private EntryWords(Tokens tokens, List<EntryWord> words) {
        this.tokens = tokens;
        this.words = words;
    }

    /**
     * Parts some tokens into words, by the blanks between them.
     *
     * @param tokens the tokens of a text
     * @param first index of the first
     * @param end index after the last
     * @return their words
     */
    public static EntryWords of(Tokens tokens, int first, int end) {
        List<EntryWord> words = new ArrayList<>(end - first);
        Spelling spelled = new Spelling();
        int start = first;
        for (int token = first + 1; token <= end; token++) {
            if (token == end || !tokens.touchesPrevious(token)) {
                words.add(new EntryWord(tokens, start, token, spelled));
                start = token;
            }
        }
        return new EntryWords(tokens, words);
    }

    /**
     * The number of words.
     *
     * @return 0 or more
     */
    public int size() {
        return words.size();
    }

    /**
     * Where a word begins.
     *
     * @param word index of the word
     * @return offset of its first code unit
     */
    public int start(int word) {
        return tokens.start(words.get(word).firstToken());
    }

    Tokens tokens() {
        return tokens;
    }

    EntryWord get(int word) {
        return words.get(word);
    }

    int firstToken(int word) {
        return words.get(word).firstToken();
    }

    int endToken(int word) {
        return words.get(word).endToken();
    }
}
