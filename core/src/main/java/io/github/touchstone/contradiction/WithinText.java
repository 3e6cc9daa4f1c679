package io.github.touchstone.contradiction;

import io.github.touchstone.entailment.ClaimPair;
import io.github.touchstone.entailment.Judge;
import io.github.touchstone.entailment.Verdict;
import io.github.touchstone.fact.Fact;
import io.github.touchstone.fact.ReferenceFact;
import io.github.touchstone.proposition.Proposition;
import io.github.touchstone.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds sentences of a text that contradict an earlier one.
 *
 * <p>Only clauses with strong anchors are compared: the same names, the same verb, and one kind of piece in which they
 * differ. Each is looked up by its names and verb, and held against a few earlier ones, so that the time is linear.
 */
final class WithinText {

    /** Earlier clauses with the same names and verb that one is held against. */
    private static final int MOST_EARLIER = 4;

    private final List<PlacedSentence> prose;
    private final Untold untold;
    private final Judge judge;
    private final Map<Long, List<Told>> byAnchor = new HashMap<>();

    WithinText(List<PlacedSentence> prose, Untold untold, Judge judge) {
        this.prose = prose;
        this.untold = untold;
        this.judge = judge;
    }

    /** A clause and where it stands. */
    private record Told(PlacedSentence sentence, Anchored anchored) {

        Proposition clause() {
            return anchored.clause();
        }

        Span span() {
            return sentence.inText(clause().span());
        }
    }

    /** Two clauses and the kind of piece in which they differ. */
    private record Rivals(Told later, Told earlier, Verdict.Kind kind) {

        /** A denial is the claim, whichever comes first: it denies all that the other may say besides. */
        private boolean isTurned() {
            return earlier.clause().isNegated() && !later.clause().isNegated();
        }

        ClaimPair pair() {
            Proposition claim = (isTurned() ? earlier : later).clause();
            Anchored known = (isTurned() ? later : earlier).anchored();
            String words =
                    known.clause().span().of(known.clause().text().document().text());
            ReferenceFact fact = new ReferenceFact(Fact.of("passage", words), known.clause(), List.of(), known.time());
            return new ClaimPair(fact, claim, Set.of());
        }

        /** A verdict as it bears on the later clause: what the earlier one says lies outside of it. */
        Verdict onLater(Verdict verdict) {
            return isTurned() ? with(verdict, new Span(0, 0), verdict.factPiece()) : verdict;
        }

        SelfContradiction found(Verdict verdict) {
            Span inLater = isTurned() ? verdict.factPiece() : verdict.textPiece();
            Span inEarlier = isTurned() ? verdict.textPiece() : verdict.factPiece();
            Verdict inOrder = with(
                    verdict,
                    later.sentence().inText(inLater),
                    earlier.sentence().inText(inEarlier));
            return new SelfContradiction(later.sentence().index(), later.span(), earlier.span(), inOrder);
        }

        private static Verdict with(Verdict verdict, Span textPiece, Span factPiece) {
            return new Verdict(verdict.relation(), verdict.kind(), verdict.probabilities(), textPiece, factPiece);
        }
    }

    /**
     * Holds each clause against its rivals: all against their first, then those that clash with none so far against their
     * next. One clash is enough, and a judge likes many pairs at once.
     */
    List<SelfContradiction> find() {
        List<List<Rivals>> rivals = rivals();
        List<Optional<SelfContradiction>> found = new ArrayList<>(Collections.nCopies(rivals.size(), Optional.empty()));
        List<Integer> open = IntStream.range(0, rivals.size()).boxed().toList();
        for (int round = 0; !open.isEmpty(); round++) {
            judge(rivals, open, round, found);
            int next = round + 1;
            open = open.stream()
                    .filter(clause ->
                            found.get(clause).isEmpty() && rivals.get(clause).size() > next)
                    .toList();
        }
        return found.stream().flatMap(Optional::stream).toList();
    }

    private void judge(
            List<List<Rivals>> rivals, List<Integer> open, int round, List<Optional<SelfContradiction>> found) {
        List<Rivals> asked =
                open.stream().map(clause -> rivals.get(clause).get(round)).toList();
        List<ClaimPair> pairs = asked.stream().map(Rivals::pair).toList();
        List<Verdict> verdicts = judge.judge(pairs);
        for (int i = 0; i < asked.size(); i++) {
            if (clash(asked.get(i), pairs.get(i), verdicts.get(i))) {
                found.set(open.get(i), Optional.of(asked.get(i).found(verdicts.get(i))));
            }
        }
    }

    private static boolean clash(Rivals two, ClaimPair pair, Verdict verdict) {
        return verdict.relation() == Verdict.Relation.CONTRADICTS
                && verdict.kind() == two.kind()
                && new SameMatter(two.later().clause(), Set.of(), pair.fact()).allows(two.onLater(verdict));
    }

    /** The rivals of each clause that has any. */
    private List<List<Rivals>> rivals() {
        List<List<Rivals>> rivals = new ArrayList<>();
        for (PlacedSentence sentence : new AnchorScan(prose).sentences()) {
            if (mayState(sentence)) {
                for (Anchored clause : sentence.stated()) {
                    List<Rivals> its = rivals(new Told(sentence, clause));
                    if (!its.isEmpty()) {
                        rivals.add(its);
                    }
                }
            }
        }
        return rivals;
    }

    private boolean mayState(PlacedSentence sentence) {
        return !untold.isCorrected(sentence.inText()) && !untold.has(sentence.inText()) && sentence.mayState();
    }

    private List<Rivals> rivals(Told clause) {
        List<Rivals> rivals = new ArrayList<>();
        for (long anchor : clause.anchored().anchors()) {
            List<Told> earlier = byAnchor.computeIfAbsent(anchor, key -> new ArrayList<>());
            for (Told other : earlier) {
                if (clause.sentence().index() != other.sentence().index()) {
                    Optional<Verdict.Kind> kind = clause.anchored().differsIn(other.anchored());
                    kind.ifPresent(its -> rivals.add(new Rivals(clause, other, its)));
                }
            }
            if (earlier.size() < MOST_EARLIER) {
                earlier.add(clause);
            }
        }
        return rivals;
    }
}
