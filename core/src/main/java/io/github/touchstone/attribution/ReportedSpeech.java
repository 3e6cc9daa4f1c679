package io.github.touchstone.attribution;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;

/**
 * Tells whether a reporting verb reports something: "Germany noted" alone does not, "Germany noted that" does.
 *
 * <p>It does if "that" follows, perhaps after the one who is told; if a quotation follows, perhaps after a comma or
 * colon; if it stands after a quotation or at the end of its sentence after a comma ("…, Smith said."); for verbs
 * of saying, if a new clause begins at once ("he believed it rained"); and for "said" whatever follows.
 */
final class ReportedSpeech {

    private static final WordSet SAYING = Lexicons.standard().words("class/saying-verb");
    private static final WordSet SAID = WordSet.of("said", "says", "say");
    private static final WordSet WHEN_OR_WHERE = WordSet.of(
            "on",
            "in",
            "to",
            "at",
            "during",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");
    private static final WordSet TELLING = WordSet.of("told", "tells", "tell", "informed", "warned", "reminded");
    private static final WordSet WRITING = WordSet.of("wrote", "writes", "written");
    private static final WordSet THAT = WordSet.of("that", "how", "why", "whether", "what");
    private static final WordSet THAT_CLAUSE = WordSet.of("that");
    private static final WordSet ADDRESSING = WordSet.of(
            "assured",
            "assures",
            "reassured",
            "reminded",
            "reminds",
            "notified",
            "informed",
            "warned",
            "warns",
            "advised",
            "promised",
            "cautioned",
            "told",
            "tells",
            "asked",
            "convinced");
    /** What one means to do is no statement: "vowed to fight a plan that". */
    private static final WordSet INTENDING = WordSet.of(
            "agree",
            "agreed",
            "agrees",
            "claim",
            "claimed",
            "claims",
            "expect",
            "expected",
            "expects",
            "hope",
            "hoped",
            "hopes",
            "pledge",
            "pledged",
            "pledges",
            "prefer",
            "preferred",
            "prefers",
            "promise",
            "promised",
            "promises",
            "propose",
            "proposed",
            "swear",
            "swore",
            "threaten",
            "threatened",
            "threatens",
            "urge",
            "urged",
            "volunteered",
            "vow",
            "vowed",
            "vows",
            "decided",
            "resolved",
            "demanded",
            "asked",
            "requested",
            "pretend",
            "pretended");

    private static final WordSet TO = WordSet.of("to");
    private static final WordSet IN = WordSet.of("in");
    private static final WordSet CLAUSE_STARTS = WordSet.of(
            "he", "she", "they", "it", "we", "i", "you", "there", "the", "a", "an", "this", "these", "those", "his",
            "her", "their", "its", "our", "many", "some", "most", "no", "if", "when", "while", "all", "any", "every",
            "people", "more");
    private static final int REACH = 5;

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
                || (TELLING.contains(tokens.hash(verb)) && tokens.kind(from) == Token.Kind.WORD)
                || (WRITING.contains(tokens.hash(verb)) && IN.contains(tokens.hash(from)))
                || (ADDRESSING.contains(tokens.hash(verb)) && thatIsNear(from, limit))
                || (WHEN_OR_WHERE.contains(tokens.hash(from)) && !isIntent(from) && thatIsNear(from + 1, limit));
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
        return TO.contains(tokens.hash(from)) && INTENDING.contains(tokens.hash(from - 1));
    }

    private boolean clauseBegins(int from) {
        return CLAUSE_STARTS.contains(tokens.hash(from)) || tokens.isCapitalized(from);
    }

    /** "told his advisers that", "said on Monday that", "said in a letter: …". */
    private boolean thatIsNear(int from, int limit) {
        int end = Math.min(limit, from + REACH);
        for (int token = from; token < end; token++) {
            if (THAT.contains(tokens.hash(token)) || quoted.opensAt(token)) {
                return true;
            }
            if (tokens.kind(token) == Token.Kind.PUNCTUATION && !tokens.is(token, ',')) {
                return false;
            }
        }
        return false;
    }
}
