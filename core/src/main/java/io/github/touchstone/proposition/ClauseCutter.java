package io.github.touchstone.proposition;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a sentence where one clause ends and another begins: at marks stronger than a comma, before conjunctions and
 * relative pronouns, and before an "and" that a new subject follows.
 */
final class ClauseCutter {

    private static final WordSet OPENERS = Lexicons.standard().words("reason/clause-opener");
    private static final WordSet SUBJECTS = Lexicons.standard().words("reason/clause-subject");
    private static final WordSet MONTHS = Lexicons.standard().words("reason/month");
    private static final WordSet AND = WordSet.of("and", "or", "nor");

    private final Tokens tokens;
    private final int end;
    private final List<Clause> clauses = new ArrayList<>();
    private int start;
    /** How far the clause at hand was looked through for a verb, so that no word is looked at for each "and" anew. */
    private int lookedFrom = -1;

    private int lookedTo;
    private boolean verbFound;

    /** Tokens from {@code first} to before {@code end}. */
    record Clause(int first, int end) {}

    private ClauseCutter(Tokens tokens, Sentence sentence) {
        this.tokens = tokens;
        this.start = sentence.firstToken();
        this.end = sentence.endToken();
    }

    static List<Clause> cut(Tokens tokens, Sentence sentence) {
        ClauseCutter cutter = new ClauseCutter(tokens, sentence);
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            if (cutter.parts(token)) {
                cutter.cut(token, token + 1);
            } else if (cutter.begins(token)) {
                cutter.cut(token, token);
            }
        }
        cutter.cut(sentence.endToken(), sentence.endToken());
        return cutter.clauses;
    }

    private void cut(int token, int next) {
        if (hasWord(start, token)) {
            clauses.add(new Clause(start, token));
        }
        start = next;
    }

    private boolean hasWord(int from, int to) {
        for (int token = from; token < to; token++) {
            if (tokens.kind(token) == Token.Kind.WORD) {
                return true;
            }
        }
        return false;
    }

    /** A mark between two clauses, which belongs to neither. */
    private boolean parts(int token) {
        return tokens.kind(token) == Token.Kind.PUNCTUATION
                && (";:—()".indexOf(tokens.first(token)) >= 0
                        || (tokens.is(token, '–') && !tokens.touchesPrevious(token)));
    }

    private boolean begins(int token) {
        long hash = tokens.hash(token);
        return opensClause(token, hash)
                || (AND.contains(hash) && token + 1 < end && startsSubject(token + 1) && hasVerb(token));
    }

    /** A preposition before a date opens no clause: "before June 1941", "since 1939". */
    private boolean opensClause(int token, long hash) {
        return OPENERS.contains(hash) && token + 1 < end && !startsDate(token + 1);
    }

    private boolean startsDate(int token) {
        return tokens.kind(token) == Token.Kind.NUMBER
                || (tokens.isCapitalized(token) && MONTHS.contains(tokens.hash(token)));
    }

    /** In "Germany and the Soviet Union held" the "and" joins two names, in "he came and the talks began" two clauses. */
    private boolean hasVerb(int before) {
        if (lookedFrom != start) {
            lookedFrom = start;
            lookedTo = start;
            verbFound = false;
        }
        while (!verbFound && lookedTo < before) {
            verbFound = tokens.kind(lookedTo) == Token.Kind.WORD && Verbs.isVerb(tokens, lookedTo);
            lookedTo++;
        }
        return verbFound;
    }

    private boolean startsSubject(int token) {
        return SUBJECTS.contains(tokens.hash(token));
    }
}
