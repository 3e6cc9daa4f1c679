package io.github.touchstone.attribution;

import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;

/**
 * Reads the words that name a source: back from the verb they govern, or forward from a phrase such as "according to".
 *
 * <p>Each reading looks at a few tokens only.
 */
final class SubjectReader {

    private static final int LONGEST_SUBJECT = 8;
    private static final int LONGEST_ASIDE = 24;
    private static final int MOST_ADVERBS = 3;
    private static final WordSet PAST_FORMS =
            WordSet.of("said", "says", "wrote", "writes", "told", "found", "thought", "knew", "held", "felt", "learnt");
    private static final WordSet ADVERBS = WordSet.of(
            "also", "later", "then", "once", "often", "never", "again", "further", "has", "have", "had", "even", "now",
            "long", "still", "just", "thus", "first", "already", "always", "both", "all", "did", "does", "do", "would");

    private static final WordSet WHO = WordSet.of("who");
    private static final WordSet AL = WordSet.of("al");
    private static final WordSet DAYS =
            WordSet.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday");
    private static final WordSet PERIODS =
            WordSet.of("week", "month", "year", "night", "spring", "summer", "autumn", "fall", "winter");
    private static final WordSet LAST = WordSet.of("last", "this");
    private static final WordSet BEFORE_DAYS = WordSet.of("on", "last", "late", "early");

    /** A run of tokens; empty if no source was read. */
    record Words(int first, int end) {

        static final Words NONE = new Words(0, 0);

        boolean isEmpty() {
            return first == end;
        }
    }

    private final Tokens tokens;
    private final SourceWords words;
    private final NounPhrase phrases;

    SubjectReader(Tokens tokens) {
        this.tokens = tokens;
        this.words = new SourceWords(tokens);
        this.phrases = new NounPhrase(tokens);
    }

    /** Reads the subject that ends before a verb, within a sentence that begins at {@code limit}. */
    Words before(int verb, int limit) {
        int end = skipTime(skipAdverbs(verb, limit), limit);
        if (end > limit && tokens.is(end - 1, ',')) {
            int comma = asideStart(end - 1, limit);
            end = phrases.isName(comma + 1, end - 1) ? end - 1 : comma;
        }
        end = skipBrackets(end, limit);
        if (end <= limit) {
            return Words.NONE;
        }
        if (WHO.contains(tokens.hash(end - 1))) {
            return antecedent(end - 1, limit);
        }
        int head = head(verb, end, limit);
        return head < 0 ? Words.NONE : new Words(phrases.start(head + 1, Math.max(limit, end - LONGEST_SUBJECT)), end);
    }

    /** The last word of the subject's own noun: "Weiss" of "Weiss et al.", "opponents" of "opponents of the law". */
    private int head(int verb, int end, int limit) {
        int last = end - 1;
        if (words.canBeSource(last)) {
            return last;
        }
        int al = tokens.is(last, '.') ? last - 1 : last;
        if (al - 2 >= limit && AL.contains(tokens.hash(al)) && words.isName(al - 2)) {
            return al - 2;
        }
        int linked = phrases.linkedHead(end, limit);
        return linked < 0 && isPastForm(verb) && phrases.endsUnlisted(end, limit) ? last : linked;
    }

    /** In "Smith, who said" it is Smith who said. */
    private Words antecedent(int who, int limit) {
        int end = tokens.is(who - 1, ',') ? who - 1 : who;
        boolean found = end > limit && words.canBeSource(end - 1);
        return found
                ? new Words(phrases.start(end, Math.max(limit, end - LONGEST_SUBJECT)), end)
                : new Words(who, who + 1);
    }

    /** Reads the subject at the beginning of a sentence, after "However," if need be, and before a verb. */
    Words opening(int first, int verb) {
        int start = first + 1 < verb && tokens.is(first + 1, ',') ? first + 2 : first;
        int end = start;
        while (end < Math.min(verb, start + LONGEST_SUBJECT) && phrases.goesOn(end) && !isVerb(end, start)) {
            end++;
        }
        while (end > start && !words.canBeSource(end - 1)) {
            end--;
        }
        return new Words(start, end);
    }

    /** "claims" is a verb after a name, and a noun after "the". */
    private boolean isVerb(int token, int start) {
        return ReportingVerbs.contains(tokens.hash(token))
                && token > start
                && !words.isDeterminer(token - 1)
                && !tokens.isCapitalized(token);
    }

    /** Steps back over "on Tuesday", "last week". */
    private int skipTime(int verb, int limit) {
        int end = verb;
        if (end > limit + 1 && DAYS.contains(tokens.hash(end - 1))) {
            end--;
        } else if (end > limit + 2 && PERIODS.contains(tokens.hash(end - 1)) && LAST.contains(tokens.hash(end - 2))) {
            end -= 2;
        } else {
            return verb;
        }
        return end > limit && BEFORE_DAYS.contains(tokens.hash(end - 1)) ? end - 1 : end;
    }

    /** Steps back over a party, state or year: "Rep. Moore (D-Wis.)". */
    private int skipBrackets(int end, int limit) {
        if (end <= limit || !tokens.is(end - 1, ')')) {
            return end;
        }
        for (int token = end - 2; token > Math.max(limit, end - LONGEST_SUBJECT); token--) {
            if (tokens.is(token, '(')) {
                return token;
            }
        }
        return end;
    }

    /** "claims", "fears" and "questions" are nouns too, and follow a determiner more often as such. */
    private boolean isPastForm(int verb) {
        return PAST_FORMS.contains(tokens.hash(verb)) || tokens.endsWith(verb, "ed");
    }

    /** Reads the words after a phrase that calls for a source, up to {@code limit}. */
    Words after(int from, int limit) {
        int end = from;
        while (end < Math.min(limit, from + LONGEST_SUBJECT) && !endsPhrase(end)) {
            end++;
        }
        return new Words(from, end);
    }

    private boolean endsPhrase(int token) {
        return switch (tokens.kind(token)) {
            case WORD ->
                NounPhrase.isStop(tokens.hash(token))
                        || (ReportingVerbs.isCommon(tokens.hash(token)) && !tokens.isCapitalized(token));
            case PUNCTUATION -> !phrases.isInsideName(token);
            case NUMBER -> false;
            default -> true;
        };
    }

    private int skipAdverbs(int verb, int limit) {
        int end = verb;
        while (end > limit && verb - end < MOST_ADVERBS && isAdverb(end - 1)) {
            end--;
        }
        return end;
    }

    private boolean isAdverb(int token) {
        return tokens.kind(token) == Token.Kind.WORD
                && (ADVERBS.contains(tokens.hash(token))
                        || (tokens.endsWith(token, "ly") && !tokens.isCapitalized(token)));
    }

    /** In "Halder, the head of the staff, said" the subject ends before the first of the two commas. */
    private int asideStart(int comma, int limit) {
        for (int token = comma - 1; token > Math.max(limit, comma - LONGEST_ASIDE); token--) {
            if (tokens.is(token, ',')) {
                return token;
            }
        }
        return limit;
    }
}
