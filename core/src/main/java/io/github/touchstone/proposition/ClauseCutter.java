package io.github.touchstone.proposition;

import io.github.touchstone.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a sentence where one clause ends and another begins: at marks stronger than a comma, before conjunctions and
 * relative pronouns, and before an "and" that a new subject follows.
 */
final class ClauseCutter {

    private final WordSigns signs;
    private final int end;
    private final List<Clause> clauses = new ArrayList<>();
    private int start;
    /** How far the clause at hand was looked through for a verb, so that no word is looked at for each "and" anew. */
    private int lookedFrom = -1;

    private int lookedTo;
    private boolean verbFound;

    /** Tokens from {@code first} to before {@code end}. */
    record Clause(int first, int end) {}

    private ClauseCutter(WordSigns signs, Sentence sentence) {
        this.signs = signs;
        this.start = sentence.firstToken();
        this.end = sentence.endToken();
    }

    static List<Clause> cut(WordSigns signs, Sentence sentence) {
        ClauseCutter cutter = new ClauseCutter(signs, sentence);
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            if (signs.has(token, WordSigns.PARTS)) {
                cutter.cut(token, token + 1);
            } else if (cutter.begins(token)) {
                cutter.cut(token, token);
            }
        }
        cutter.cut(sentence.endToken(), sentence.endToken());
        return cutter.clauses;
    }

    private void cut(int token, int next) {
        if ((signs.within(start, token) & WordSigns.WORD) != 0) {
            clauses.add(new Clause(start, token));
        }
        start = next;
    }

    /** A preposition before a date opens no clause: "before June 1941", "since 1939". */
    private boolean begins(int token) {
        if (!signs.has(token, WordSigns.OPENER | WordSigns.AND) || token + 1 >= end) {
            return false;
        }
        return (signs.has(token, WordSigns.OPENER) && !startsDate(token + 1))
                || (signs.has(token, WordSigns.AND) && signs.has(token + 1, WordSigns.SUBJECT) && hasVerb(token));
    }

    private boolean startsDate(int token) {
        return signs.has(token, WordSigns.YEAR | WordSigns.FIGURE)
                || (signs.has(token, WordSigns.CAPITAL) && signs.has(token, WordSigns.MONTH));
    }

    /** In "Germany and the Soviet Union held" the "and" joins two names, in "he came and the talks began" two clauses. */
    private boolean hasVerb(int before) {
        if (lookedFrom != start) {
            lookedFrom = start;
            lookedTo = start;
            verbFound = false;
        }
        while (!verbFound && lookedTo < before) {
            verbFound = signs.has(lookedTo, WordSigns.WORD) && Verbs.isVerb(signs, lookedTo);
            lookedTo++;
        }
        return verbFound;
    }
}
