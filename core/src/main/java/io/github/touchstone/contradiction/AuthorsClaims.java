package io.github.touchstone.contradiction;

import io.github.touchstone.attribution.Attribution;
import io.github.touchstone.fact.ReferenceFact;
import io.github.touchstone.hedge.HedgeCue;
import io.github.touchstone.proposition.Proposition;
import io.github.touchstone.quotation.Quotation;
import io.github.touchstone.text.Fold;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Span;
import io.github.touchstone.text.Tokens;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which clauses the author gives as facts of their own.
 *
 * <p>Left out are clauses that are quoted, hedged or supposed, sentences that credit somebody else, and clauses that
 * begin with "that" unless the author insists on them: "it is clear that …" and "the fact remains that …" do.
 */
final class AuthorsClaims {

    /** Weasels of this weight say that somebody says so; lighter ones, such as "several", only leave open how many. */
    private static final double CREDITS_SOMEBODY = 0.8;

    private static final long THAT = Fold.hash("that");

    private final CheckedText checked;
    private final Tokens tokens;
    private final TreeMap<Integer, HedgeCue> hedges = new TreeMap<>();
    private final TreeMap<Integer, HedgeCue> boosters = new TreeMap<>();
    private final Map<Integer, Span> credited = new HashMap<>();

    AuthorsClaims(CheckedText checked) {
        this.checked = checked;
        this.tokens = checked.text().tokens();
        for (HedgeCue cue : checked.hedgeCues()) {
            switch (cue.kind()) {
                case BOOSTER -> boosters.put(cue.span().start(), cue);
                case EPISTEMIC, DOXASTIC, CONDITION -> hedges.put(cue.span().start(), cue);
                case WEASEL -> {
                    if (cue.weight() >= CREDITS_SOMEBODY) {
                        hedges.put(cue.span().start(), cue);
                    }
                }
                case INVESTIGATION, APPROXIMATOR -> {}
            }
        }
        for (Attribution attribution : checked.attributions()) {
            Span span = attribution.span();
            if (boosters.subMap(span.start(), span.end()).isEmpty()) {
                credited.put(attribution.sentence(), span);
            }
        }
    }

    /**
     * Whether a clause may be held against a fact. In a sentence that credits somebody else only the crediting itself
     * may: "the Soviet Union admitted the protocols" against a fact about that admission.
     */
    boolean mayClash(Sentence sentence, Proposition clause, ReferenceFact fact) {
        Span crediting = credited.get(sentence.index());
        return crediting == null
                || (clause.span().end() <= crediting.start() && isFollowedByThat(crediting))
                || clause.words().stream()
                        .anyMatch(word -> crediting.contains(clause.span(word))
                                && !word.isName()
                                && fact.statement().has(word.key()));
    }

    /** "It is said that …" credits what follows; "…, it is said" credits what came before. */
    private boolean isFollowedByThat(Span crediting) {
        int next = tokens.at(crediting.end());
        return tokens.hash(next - 1) == THAT || (next < tokens.size() && tokens.hash(next) == THAT);
    }

    /** Whether the author gives a clause as a fact. */
    boolean isClaim(Sentence sentence, Proposition clause) {
        Span span = clause.span();
        return clause.real()
                && !Quotation.isQuoted(span, checked.quotations())
                && hedges.subMap(span.start(), span.end()).isEmpty()
                && (!isThatClause(clause) || isInsisted(sentence, clause));
    }

    private boolean isThatClause(Proposition clause) {
        return clause.text().tokens().hash(clause.firstToken()) == THAT;
    }

    private boolean isInsisted(Sentence sentence, Proposition clause) {
        return !boosters.subMap(sentence.span().start(), clause.span().start() + 1)
                .isEmpty();
    }
}
