package io.github.touchstone.contradiction;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.proposition.ContentWord;
import io.github.touchstone.proposition.Proposition;
import io.github.touchstone.text.Fold;
import io.github.touchstone.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts clauses finer where a comma parts two: after a clause that opens the sentence ("After the pact was signed in 1938,
 * trade grew"), before an "and" that a name follows, and where a relative clause ends. What the first part takes for granted is claimed as well.
 */
final class Parts {

    private static final WordSet OPENERS =
            WordSet.of("after", "when", "since", "because", "although", "though", "while", "as", "even", "once");

    private static final WordSet RELATIVE = WordSet.of("who", "which");
    private static final WordSet BE = Lexicons.standard().words("class/be");
    private static final long AND = Fold.hash("and");

    private Parts() {}

    static List<Proposition> of(List<Proposition> clauses) {
        List<Proposition> parts = new ArrayList<>(clauses.size());
        for (Proposition clause : clauses) {
            int cut = StatementReader.isComparable(clause) ? cut(clause) : -1;
            if (cut < 0) {
                parts.add(clause);
            } else {
                parts.add(part(clause, clause.firstToken(), cut));
                parts.add(part(clause, cut, clause.endToken()));
            }
        }
        return parts;
    }

    /** The token at which the second part begins; -1 if the clause is one. */
    private static int cut(Proposition clause) {
        Tokens tokens = clause.text().tokens();
        boolean opened = OPENERS.contains(tokens.hash(clause.firstToken()));
        boolean relative = RELATIVE.contains(tokens.hash(clause.firstToken()));
        for (int token = clause.firstToken() + 2; token + 2 < clause.endToken(); token++) {
            if (!tokens.is(token, ',')) {
                continue;
            }
            boolean joins = tokens.hash(token + 1) == AND && tokens.isCapitalized(token + 2);
            if ((opened || joins || (relative && hasVerb(clause, token + 1, token + 2)))
                    && hasVerb(clause, clause.firstToken(), token)
                    && hasVerb(clause, token + 1, clause.endToken())) {
                return token + 1;
            }
        }
        return -1;
    }

    private static boolean hasVerb(Proposition clause, int from, int to) {
        Tokens tokens = clause.text().tokens();
        for (int token = from; token < to; token++) {
            if (BE.contains(tokens.hash(token))) {
                return true;
            }
        }
        for (ContentWord word : clause.words()) {
            if (word.kind() == ContentWord.Kind.VERB && word.firstToken() >= from && word.endToken() <= to) {
                return true;
            }
        }
        return false;
    }

    private static Proposition part(Proposition clause, int from, int to) {
        return new Proposition(
                clause.text(),
                from,
                to,
                clause.words().stream()
                        .filter(word -> word.firstToken() >= from && word.endToken() <= to)
                        .toList(),
                clause.dates().stream()
                        .filter(date -> date.firstToken() >= from && date.endToken() <= to)
                        .toList(),
                clause.numbers().stream()
                        .filter(number -> number.firstToken() >= from && number.endToken() <= to)
                        .toList(),
                clause.negations().stream()
                        .filter(token -> token >= from && token < to)
                        .toList(),
                clause.real());
    }
}
