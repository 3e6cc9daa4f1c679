package io.github.touchstone.attribution;

import io.github.touchstone.lexicon.Matches;
import io.github.touchstone.lexicon.TermMatch;
import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;
import java.util.List;

/** Weighs the cues of each sentence, from the first to the last: the strongest, and that there are more. */
final class SentenceCues {

    private static final String CUES = "attribution/cue";
    private static final String NONE = "none";
    private static final String EVENT = "event";
    private static final WordSet CLAUSE = WordSet.of("that", "whether", "how", "why");
    private static final WordSet TO = WordSet.of("to");
    private static final WordSet BETWEEN = WordSet.of(
            "has", "have", "had", "is", "are", "was", "were", "be", "been", "will", "would", "also", "not", "never",
            "do", "does", "did", "later", "then", "still", "once", "again", "now", "first", "long", "always", "often");
    private static final int MOST_BETWEEN = 3;
    private static final int CLAUSE_REACH = 4;

    private final AttributednessModel model;
    private final Tokens tokens;
    private final SourceWords words;
    private final RunningQuotations quoted;
    private final List<TermMatch> matches;
    private final int mostFrame;
    private int next;

    private int cues;
    private int events;
    private int strongest;

    SentenceCues(AttributednessModel model, Tokens tokens, Matches matches, RunningQuotations quoted) {
        this.model = model;
        this.tokens = tokens;
        this.words = new SourceWords(tokens);
        this.quoted = quoted;
        this.mostFrame = Math.max(
                        model.weight(AttributednessFeature.CLAUSE_FOLLOWS),
                        model.weight(AttributednessFeature.INFINITIVE_FOLLOWS))
                + model.weight(AttributednessFeature.SOURCE_BEFORE);
        this.matches = matches.all(CUES);
    }

    /** What the cues of the next sentence weigh, in thousandths of log-odds. */
    int weigh(Sentence sentence) {
        cues = 0;
        events = 0;
        strongest = 0;
        while (next < matches.size() && matches.get(next).firstToken() < sentence.endToken()) {
            take(longest(), sentence);
        }
        int sum = strongest;
        if (cues > 1) {
            sum += model.weight(AttributednessFeature.SECOND_CUE);
        }
        if (cues > 2) {
            sum += model.weight(AttributednessFeature.THIRD_CUE);
        }
        if (events > 0) {
            sum += model.weight(AttributednessFeature.EVENT);
        }
        if (events > 1) {
            sum += model.weight(AttributednessFeature.MORE_EVENTS);
        }
        return sum;
    }

    /** Of the matches that overlap from here on the longest counts. */
    private TermMatch longest() {
        TermMatch longest = matches.get(next++);
        while (next < matches.size() && matches.get(next).overlaps(longest)) {
            TermMatch other = matches.get(next++);
            if (length(other) > length(longest)) {
                longest = other;
            }
        }
        return longest;
    }

    private static int length(TermMatch match) {
        return match.endToken() - match.firstToken();
    }

    private void take(TermMatch match, Sentence sentence) {
        String cue = match.term().column("cue");
        if (cue.equals(EVENT)) {
            events++;
        } else if (!cue.equals(NONE)) {
            AttributednessFeature feature = AttributednessFeature.of(cue);
            cues += feature.isFaint() ? 0 : 1;
            int weight = model.weight(feature);
            if (weight + mostFrame > strongest) {
                strongest = Math.max(strongest, weight + frame(match, sentence));
            }
        }
    }

    private int frame(TermMatch match, Sentence sentence) {
        int sum = 0;
        int end = match.endToken();
        if (clauseFollows(end, sentence.endToken())) {
            sum += model.weight(AttributednessFeature.CLAUSE_FOLLOWS);
        } else if (end < sentence.endToken() && TO.contains(tokens.hash(end))) {
            sum += model.weight(AttributednessFeature.INFINITIVE_FOLLOWS);
        }
        if (isAfterSource(match.firstToken(), sentence.firstToken())) {
            sum += model.weight(AttributednessFeature.SOURCE_BEFORE);
        }
        return sum;
    }

    private boolean clauseFollows(int from, int limit) {
        int end = Math.min(limit, from + CLAUSE_REACH);
        for (int token = from; token < end; token++) {
            if (CLAUSE.contains(tokens.hash(token)) || quoted.contains(token)) {
                return true;
            }
            if (tokens.kind(token) == Token.Kind.PUNCTUATION && !tokens.is(token, ',') && !tokens.is(token, ':')) {
                return false;
            }
        }
        return false;
    }

    private boolean isAfterSource(int cue, int limit) {
        int token = cue - 1;
        while (token >= limit && cue - token <= MOST_BETWEEN && isBetween(token)) {
            token--;
        }
        return token >= limit && words.canBeSource(token);
    }

    private boolean isBetween(int token) {
        return BETWEEN.contains(tokens.hash(token)) || tokens.endsWith(token, "ly");
    }
}
