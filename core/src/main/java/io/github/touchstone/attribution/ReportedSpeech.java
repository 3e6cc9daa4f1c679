package io.github.touchstone.attribution;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;

/**
 * Tells whether a reporting verb reports something: "Germany noted" alone does not, "Germany noted that" does.
 *
 * <p>It does if "that" follows, perhaps after the one who is told, a time or a place; if a quotation follows, perhaps
 * after a comma or colon, or for verbs of describing after the thing described; for verbs of blaming, if "of" or "for"
 * follows; if it stands after a quotation or at the end of its sentence after a comma ("…, Smith said."); for verbs
 * of saying, if a new clause begins at once ("he believed it rained"); and for "said" whatever follows.
 */
final class ReportedSpeech {

    private static final WordSet SAYING = Lexicons.standard().words("class/saying-verb");
    private static final WordSet SAID = WordSet.of("said", "says", "say");
    /** Words that may part a verb from its "that": "said on Monday that", "argued for years that". */
    private static final WordSet BETWEEN = WordSet.of(
            "on",
            "in",
            "to",
            "at",
            "during",
            "last",
            "this",
            "earlier",
            "late",
            "early",
            "later",
            "yesterday",
            "today",
            "again",
            "for",
            "with",
            "after",
            "before",
            "of",
            "about",
            "as",
            "by",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");

    private static final WordSet THAT = WordSet.of("that", "how", "why", "whether", "what");
    private static final WordSet THAT_CLAUSE = WordSet.of("that");

    private static final WordSet OF = WordSet.of("of", "for");
    private static final WordSet TO = WordSet.of("to");
    private static final WordSet WHERE = WordSet.of("in", "on", "to", "of");
    private static final WordSet CLAUSE_STARTS = WordSet.of(
            "he", "she", "they", "it", "we", "i", "you", "there", "the", "a", "an", "this", "these", "those", "his",
            "her", "their", "its", "our", "many", "some", "most", "no", "if", "when", "while", "all", "any", "every",
            "people", "more");
    private static final int REACH = 5;
    private static final int OBJECT_REACH = 7;

    private final Tokens tokens;
    private final QuotedTokens quoted;

    ReportedSpeech(Tokens tokens, QuotedTokens quoted) {
        this.tokens = tokens;
        this.quoted = quoted;
    }

    /** Tells whether something reported follows the verb, which ends before {@code from}. */
    boolean follows(int from, int limit) {
        int verb = from - 1;
        if (from >= limit) {
            return SAID.contains(tokens.hash(verb));
        }
        return SAID.contains(tokens.hash(verb))
                || THAT.contains(tokens.hash(from))
                || quotationBegins(from, limit)
                || (SAYING.contains(tokens.hash(verb)) && clauseBegins(from))
                || (VerbFrame.TELLING.takes(tokens.hash(verb)) && tokens.kind(from) == Token.Kind.WORD)
                || (VerbFrame.WRITING.takes(tokens.hash(verb)) && WHERE.contains(tokens.hash(from)))
                || (VerbFrame.ACCUSING.takes(tokens.hash(verb)) && ofIsNear(from, limit))
                || (VerbFrame.DESCRIBING.takes(tokens.hash(verb)) && quotationIsNear(from, limit))
                || (VerbFrame.ADDRESSING.takes(tokens.hash(verb)) && thatIsNear(from, limit))
                || (BETWEEN.contains(tokens.hash(from)) && !isIntent(from) && thatIsNear(from + 1, limit));
    }

    /** Tells whether what follows is for certain what is said: "that" or a quotation. */
    boolean followsAtOnce(int from, int limit) {
        return from < limit && (THAT_CLAUSE.contains(tokens.hash(from)) || quotationBegins(from, limit));
    }

    /** Tells whether the reported words stand before the subject, as in "…, Smith said." */
    boolean precedes(int subject, int verbEnd, int sentenceStart, int limit) {
        int before = subject - 1;
        if (before < sentenceStart) {
            return false;
        }
        if (closesQuotation(before)) {
            return true;
        }
        return tokens.is(before, ',') && (verbEnd >= limit || tokens.kind(verbEnd) == Token.Kind.PUNCTUATION);
    }

    /** Tells whether a closing quotation mark stands here; two apostrophes after a comma or stop are one. */
    boolean closesQuotation(int token) {
        return quoted.closesAt(token)
                || (tokens.is(token, '\'') && tokens.is(token - 1, '\'') && tokens.touchesPrevious(token))
                || tokens.is(token, '”')
                || (tokens.is(token, '’') && token > 0 && ",.!?".indexOf(tokens.first(token - 1)) >= 0);
    }

    private boolean quotationBegins(int from, int limit) {
        int token = tokens.is(from, ',') || tokens.is(from, ':') ? from + 1 : from;
        return (token < limit && quoted.opensAt(token)) || (tokens.is(from, ':') && token < limit);
    }

    private boolean isIntent(int from) {
        return TO.contains(tokens.hash(from)) && VerbFrame.INTENDING.takes(tokens.hash(from - 1));
    }

    private boolean clauseBegins(int from) {
        return CLAUSE_STARTS.contains(tokens.hash(from)) || tokens.isCapitalized(from);
    }

    private boolean ofIsNear(int from, int limit) {
        for (int token = from; token < Math.min(limit, from + OBJECT_REACH); token++) {
            if (OF.contains(tokens.hash(token))) {
                return true;
            }
            if (tokens.kind(token) == Token.Kind.PUNCTUATION) {
                return false;
            }
        }
        return false;
    }

    /** "called Clinton “crooked”", "described the plan as “a disgrace”". */
    private boolean quotationIsNear(int from, int limit) {
        for (int token = from; token < Math.min(limit, from + OBJECT_REACH); token++) {
            if (quoted.opensAt(token)) {
                return true;
            }
            if (tokens.kind(token) == Token.Kind.PUNCTUATION && "-'’.".indexOf(tokens.first(token)) < 0) {
                return false;
            }
        }
        return false;
    }

    /** "told his advisers that", "said on Monday that", "said in a letter: …". */
    private boolean thatIsNear(int from, int limit) {
        int end = Math.min(limit, from + REACH);
        for (int token = from; token < end; token++) {
            if (THAT.contains(tokens.hash(token)) || quoted.opensAt(token)) {
                return true;
            }
            if (tokens.kind(token) == Token.Kind.PUNCTUATION && !tokens.is(token, ',') && !tokens.is(token, ':')) {
                return false;
            }
        }
        return false;
    }
}
