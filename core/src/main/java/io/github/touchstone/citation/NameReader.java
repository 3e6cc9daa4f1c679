package io.github.touchstone.citation;

import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Tokens;

/** Reads the names of authors forward from a token: "Smith", "A. J. P. Taylor", "Smith, Jones & Lee", "Smith et al.". */
final class NameReader {

    private static final int MOST_WORDS = 5;
    private static final WordSet AND = WordSet.of("and", "&");
    private static final WordSet ET = WordSet.of("et");
    private static final WordSet AL = WordSet.of("al");

    /**
     * The authors of one work.
     *
     * @param end index after the last token of their names
     * @param first the first author's surname as written; empty if no name was read
     * @param words how many words the first name has
     * @param several whether more than one author is named, or "et al."
     */
    record Names(int end, String first, int words, boolean several) {

        boolean isEmpty() {
            return first.isEmpty();
        }
    }

    private final Tokens tokens;
    private final AuthorWords words;

    NameReader(Tokens tokens) {
        this.tokens = tokens;
        this.words = new AuthorWords(tokens);
    }

    /** Reads as many names as stand in a row. */
    Names read(int from) {
        int end = nameEnd(from);
        if (end == from) {
            return new Names(from, "", 0, false);
        }
        String first = surname(from, end);
        int size = end - from;
        boolean several = false;
        while (true) {
            int next = nameEnd(joinEnd(end));
            if (joinEnd(end) == end || next == joinEnd(end)) {
                break;
            }
            end = next;
            several = true;
        }
        int others = othersEnd(end);
        return new Names(others, first, size, several || others > end);
    }

    /** Returns the index after one name, or {@code from} if none stands there. */
    int nameEnd(int from) {
        int token = from;
        int parts = 0;
        boolean surname = false;
        while (token < tokens.size() && parts < MOST_WORDS) {
            if (words.isName(token) || isBeforeOthers(token)) {
                boolean initial = words.isInitial(token);
                surname |= !initial;
                token = afterStopOrHyphen(token, initial);
            } else if (AuthorWords.isParticle(tokens.hash(token)) && isBeforeName(token)) {
                token++;
            } else {
                break;
            }
            parts++;
        }
        return surname ? token : from;
    }

    /** Before "et al." any word is a name, as in "Song et al. 2005". */
    private boolean isBeforeOthers(int token) {
        return tokens.isCapitalized(token) && othersEnd(token + 1) > token + 1;
    }

    private int afterStopOrHyphen(int name, boolean initial) {
        if (initial && tokens.is(name + 1, '.')) {
            return name + 2;
        }
        int token = name + 1;
        while (words.joinsNames(token)) {
            token += 2;
        }
        return token;
    }

    private boolean isBeforeName(int token) {
        return token + 1 < tokens.size()
                && (tokens.isCapitalized(token + 1)
                        || AuthorWords.isParticle(tokens.hash(token + 1))
                        || words.isHyphen(token + 1));
    }

    /** Skips ",", "and", "&", ", and" between two names. */
    private int joinEnd(int from) {
        int token = tokens.is(from, ',') ? from + 1 : from;
        return token < tokens.size() && AND.contains(tokens.hash(token)) ? token + 1 : token;
    }

    /** Skips "et al.", with or without its full stop. */
    int othersEnd(int from) {
        int et = tokens.is(from, ',') ? from + 1 : from;
        if (et + 1 >= tokens.size() || !ET.contains(tokens.hash(et)) || !AL.contains(tokens.hash(et + 1))) {
            return from;
        }
        return tokens.is(et + 2, '.') ? et + 3 : et + 2;
    }

    private String surname(int from, int end) {
        int last = end - 1;
        while (last > from && (!words.isWord(last) || tokens.end(last) - tokens.start(last) == 1)) {
            last--;
        }
        int first = last;
        while (first - 2 >= from && words.joinsNames(first - 1)) {
            first -= 2;
        }
        return textOf(first, last);
    }

    private String textOf(int first, int last) {
        StringBuilder text = new StringBuilder();
        for (int token = first; token <= last; token++) {
            text.append(tokens.text(token));
        }
        return text.toString();
    }
}
