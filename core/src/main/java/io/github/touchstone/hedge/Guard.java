package io.github.touchstone.hedge;

import io.github.touchstone.lexicon.TermMatch;
import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;

/** What must stand around a term for it to be a cue; a term list names its guard in the column of that name. */
enum Guard {
    /** The term is a cue wherever it stands. */
    NONE {
        @Override
        boolean allows(TermMatch match, Tokens tokens) {
            return true;
        }
    },
    /** A modal verb: not the month ("in May 1940", "3 May"), not a name ("Theresa May"), not a noun ("the might of"). */
    MODAL {
        @Override
        boolean allows(TermMatch match, Tokens tokens) {
            int token = match.firstToken();
            int next = match.endToken();
            boolean beforeNumber = next < tokens.size() && tokens.kind(next) == Token.Kind.NUMBER;
            boolean noun = token > 0 && BEFORE_NOUNS.contains(tokens.hash(token - 1));
            return !beforeNumber && !noun && !isName(tokens, token);
        }
    },
    /** A measure left open: only before a number, as in "about 300" and "some two dozen". */
    NUMBER {
        @Override
        boolean allows(TermMatch match, Tokens tokens) {
            int next = match.endToken();
            return next < tokens.size()
                    && (tokens.kind(next) == Token.Kind.NUMBER
                            || tokens.kind(next) == Token.Kind.SYMBOL
                            || NumberWords.contains(tokens.hash(next)));
        }
    };

    private static final WordSet BEFORE_NOUNS =
            WordSet.of("the", "a", "my", "our", "your", "his", "her", "its", "their", "in", "of", "by", "with");

    abstract boolean allows(TermMatch match, Tokens tokens);

    /** "May"; not "MAY", which says nothing where all is in capitals. */
    private static boolean isName(Tokens tokens, int token) {
        String word = tokens.text(token);
        return Character.isUpperCase(word.charAt(0)) && word.length() > 1 && !Character.isUpperCase(word.charAt(1));
    }
}
