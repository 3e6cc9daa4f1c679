package io.github.touchstone.contradiction;

import io.github.touchstone.entailment.ClaimPair;
import io.github.touchstone.entailment.Judge;
import io.github.touchstone.entailment.Verdict;
import io.github.touchstone.fact.Fact;
import io.github.touchstone.fact.ReferenceFact;
import io.github.touchstone.proposition.Proposition;
import io.github.touchstone.proposition.PropositionReader;
import io.github.touchstone.text.Block;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds sentences of a text that contradict an earlier one.
 *
 * <p>Only clauses with strong anchors are compared: the same names, the same verb, and one kind of piece in which they
 * differ. Each is looked up by its names and verb, and held against a few earlier ones, so that the time is linear.
 */
final class WithinText {

    /** Earlier clauses with the same names and verb that one is held against. */
    private static final int MOST_EARLIER = 4;

    private final CheckedText checked;
    private final PropositionReader reader;
    private final AuthorsClaims claims;
    private final Judge judge;
    private final Map<Long, List<Anchored>> byAnchor = new HashMap<>();

    WithinText(CheckedText checked, PropositionReader reader, AuthorsClaims claims, Judge judge) {
        this.checked = checked;
        this.reader = reader;
        this.claims = claims;
        this.judge = judge;
    }

    /** Two clauses and the kind of piece in which they differ. */
    private record Rivals(Anchored later, Anchored earlier, Verdict.Kind kind) {

        /** A denial is the claim, whichever comes first: it denies all that the other may say besides. */
        private boolean isTurned() {
            return earlier.clause().isNegated() && !later.clause().isNegated();
        }

        ClaimPair pair() {
            Proposition claim = (isTurned() ? earlier : later).clause();
            Anchored known = isTurned() ? later : earlier;
            String words =
                    known.clause().span().of(known.clause().text().document().text());
            ReferenceFact fact = new ReferenceFact(Fact.of("passage", words), known.clause(), List.of(), known.time());
            return new ClaimPair(fact, claim, Set.of());
        }

        SelfContradiction found(Verdict verdict) {
            Span inLater = isTurned() ? verdict.factPiece() : verdict.textPiece();
            Span inEarlier = isTurned() ? verdict.textPiece() : verdict.factPiece();
            Verdict inOrder =
                    new Verdict(verdict.relation(), verdict.kind(), verdict.probabilities(), inLater, inEarlier);
            return new SelfContradiction(
                    later.sentence().index(),
                    later.clause().span(),
                    earlier.clause().span(),
                    inOrder);
        }
    }

    List<SelfContradiction> find() {
        List<Rivals> rivals = rivals();
        List<ClaimPair> pairs = rivals.stream().map(Rivals::pair).toList();
        List<Verdict> verdicts = judge.judge(pairs);
        List<SelfContradiction> found = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            Rivals two = rivals.get(i);
            Verdict verdict = verdicts.get(i);
            boolean clash = verdict.relation() == Verdict.Relation.CONTRADICTS
                    && verdict.kind() == two.kind()
                    && new SameMatter(
                                    two.later().clause(), Set.of(), pairs.get(i).fact())
                            .allows(verdict);
            if (clash && !isLast(two.later(), found)) {
                found.add(two.found(verdict));
            }
        }
        return found;
    }

    /** Whether a clause is the one that was found last: all pairs of a clause follow each other. */
    private static boolean isLast(Anchored clause, List<SelfContradiction> found) {
        return !found.isEmpty()
                && found.get(found.size() - 1).span().equals(clause.clause().span());
    }

    private List<Rivals> rivals() {
        List<Rivals> rivals = new ArrayList<>();
        for (Sentence sentence : new AnchorScan(checked.prose(), reader.signs()).sentences()) {
            if (mayState(sentence) && reader.mayTellOfADeed(sentence)) {
                List<Proposition> clauses = reader.read(sentence);
                List<Standing> standings = claims.standings(sentence, clauses);
                for (int i = 0; i < clauses.size(); i++) {
                    if (standings.get(i) == Standing.STATED && StatementReader.isComparable(clauses.get(i))) {
                        add(Anchored.of(sentence, clauses.get(i)), rivals);
                    }
                }
            }
        }
        return rivals;
    }

    /** Tells from the sentence as a whole, so that its clauses need not be read, whether they may be stated as facts. */
    private boolean mayState(Sentence sentence) {
        return !claims.isCorrected(sentence)
                && !claims.isCredited(sentence)
                && !claims.isUntold(sentence)
                && checked.text().block(sentence).kind() != Block.Kind.TABLE_CELL;
    }

    private void add(Anchored clause, List<Rivals> rivals) {
        for (long anchor : clause.anchors()) {
            List<Anchored> earlier = byAnchor.computeIfAbsent(anchor, key -> new ArrayList<>());
            for (Anchored other : earlier) {
                Optional<Verdict.Kind> kind = clause.differsIn(other);
                kind.ifPresent(its -> rivals.add(new Rivals(clause, other, its)));
            }
            if (earlier.size() < MOST_EARLIER) {
                earlier.add(clause);
            }
        }
    }
}
