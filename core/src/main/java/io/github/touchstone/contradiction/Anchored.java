package io.github.touchstone.contradiction;

import io.github.touchstone.entailment.Verdict;
import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.proposition.ContentWord;
import io.github.touchstone.proposition.DateMention;
import io.github.touchstone.proposition.NumberMention;
import io.github.touchstone.proposition.Proposition;
import io.github.touchstone.proposition.Time;
import io.github.touchstone.text.Fold;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A clause with what ties it to others of its text: its names and its verbs.
 *
 * @param sentence its sentence
 * @param clause the clause
 * @param time the one day, month or year that the clause names
 * @param anchors one number for each verb together with all the names that take part; empty if there is no name or no
 *     verb
 */
record Anchored(Sentence sentence, Proposition clause, Optional<Time> time, List<Long> anchors) {

    private static final WordSet ONCE = Lexicons.standard().words("reason/once");
    private static final WordSet IN = WordSet.of("in", "at", "near", "from");
    private static final long THE = Fold.hash("the");
    private static final long NEVER = Fold.hash("never");
    private static final int MOST_VERBS = 3;
    /** Share of the words of the one that the other must have, beside the piece in which they differ. */
    private static final double ALIKE = 0.75;

    private static final double DENIED = 0.9;
    private static final int FEWEST_WORDS = 3;
    /** Two figures that differ by no more may be one figure, rounded. */
    private static final double ROUNDING = 0.15;

    static Anchored of(Sentence sentence, Proposition clause) {
        List<DateMention> dates = clause.dates();
        boolean timed = dates.size() == 1 && !dates.get(0).open();
        Optional<Time> time = timed ? Optional.of(dates.get(0).time()) : Optional.empty();
        return new Anchored(sentence, clause, time, anchors(clause));
    }

    private static List<Long> anchors(Proposition clause) {
        long[] names = parties(clause);
        if (names.length == 0) {
            return List.of();
        }
        long all = 0;
        for (int i = 0; i < names.length; i++) {
            all = i > 0 && names[i] == names[i - 1] ? all : all * 31 + names[i];
        }
        List<Long> anchors = new ArrayList<>(MOST_VERBS);
        for (ContentWord word : clause.words()) {
            if (word.kind() == ContentWord.Kind.VERB && anchors.size() < MOST_VERBS) {
                anchors.add(all * 31 + word.key());
            }
        }
        return anchors;
    }

    /** Keys of the names that say who or what, and not where, rising. */
    private static long[] parties(Proposition clause) {
        long[] names = new long[clause.words().size()];
        int size = 0;
        for (ContentWord word : clause.words()) {
            if (word.isName() && !isWhere(clause, word)) {
                names[size++] = word.key();
            }
        }
        Arrays.sort(names, 0, size);
        return Arrays.copyOf(names, size);
    }

    private static boolean isWhere(Proposition clause, ContentWord word) {
        Tokens tokens = clause.text().tokens();
        int before = word.firstToken() - 1;
        if (before > clause.firstToken() && tokens.hash(before) == THE) {
            before--;
        }
        return before >= clause.firstToken() && IN.contains(tokens.hash(before));
    }

    /** The one kind of piece in which two clauses with a common anchor differ; empty if they may both be true. */
    Optional<Verdict.Kind> differsIn(Anchored earlier) {
        if (clause.isNegated() != earlier.clause.isNegated()) {
            boolean denied = clause.isNegated() ? earlier.isDeniedBy(this) : isDeniedBy(earlier);
            return denied ? Optional.of(Verdict.Kind.NEGATION) : Optional.empty();
        }
        return clause.isNegated() ? Optional.empty() : differsInFigure(earlier).filter(kind -> isAlike(earlier));
    }

    /** The kind of figure in which two clauses differ that both affirm. */
    private Optional<Verdict.Kind> differsInFigure(Anchored earlier) {
        if (isOtherTime(earlier)) {
            return happensOnce() ? Optional.of(Verdict.Kind.DATE) : Optional.empty();
        }
        return isSameTime(earlier) && isOtherNumber(earlier) ? Optional.of(Verdict.Kind.NUMBER) : Optional.empty();
    }

    /** What was never so was not so in 1939 either. */
    private boolean isDeniedBy(Anchored denial) {
        boolean general = denial.clause.negations().stream()
                .anyMatch(token -> denial.clause.text().tokens().hash(token) == NEVER);
        boolean sameTime = denial.clause.dates().isEmpty() ? general : isSameTime(denial);
        return sameTime
                && denial.clause.words().size() >= FEWEST_WORDS
                && denial.clause.numbers().isEmpty()
                && share(denial.clause, clause) >= DENIED;
    }

    private boolean isAlike(Anchored other) {
        return share(clause, other.clause) >= ALIKE
                && share(other.clause, clause) >= ALIKE
                && clause.words().size() >= FEWEST_WORDS;
    }

    /** The share of one's words that the other has. */
    private static double share(Proposition one, Proposition other) {
        int shared = 0;
        for (ContentWord word : one.words()) {
            shared += other.has(word.key()) ? 1 : 0;
        }
        return (double) shared / one.words().size();
    }

    private boolean happensOnce() {
        Tokens tokens = clause.text().tokens();
        return clause.words().stream()
                .anyMatch(
                        word -> word.kind() == ContentWord.Kind.VERB && ONCE.contains(tokens.hash(word.firstToken())));
    }

    private boolean isOtherTime(Anchored other) {
        return time.isPresent() && other.time.isPresent() && !time.get().overlaps(other.time.get());
    }

    private boolean isSameTime(Anchored other) {
        return time.equals(other.time)
                && clause.dates().size() == other.clause.dates().size();
    }

    private boolean isOtherNumber(Anchored other) {
        if (clause.numbers().size() != 1 || other.clause.numbers().size() != 1) {
            return false;
        }
        NumberMention one = clause.numbers().get(0);
        NumberMention two = other.clause.numbers().get(0);
        return one.unit() != 0
                && one.unit() == two.unit()
                && one.excludes(two)
                && !isRounded(one, two)
                && figures(one).equals(other.figures(two));
    }

    /** 2.7 percent may be given as 3. */
    private static boolean isRounded(NumberMention one, NumberMention two) {
        double larger = Math.max(Math.abs(one.low()), Math.abs(two.low()));
        return Math.abs(one.low() - two.low()) <= ROUNDING * larger;
    }

    /** The other figures of the sentence, such as "1970s": they may tell two counts apart. */
    private Set<Long> figures(NumberMention but) {
        Tokens tokens = clause.text().tokens();
        Set<Long> figures = new TreeSet<>();
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            boolean counted = token >= but.firstToken() && token < but.endToken();
            if (!counted && tokens.kind(token) == Token.Kind.NUMBER) {
                figures.add(tokens.hash(token));
            }
        }
        return figures;
    }
}
