package io.github.touchstone.support;

import io.github.touchstone.citation.Citation;
import io.github.touchstone.claim.Claim;
import io.github.touchstone.contradiction.Confirmation;
import io.github.touchstone.knowledge.CommonKnowledge;
import io.github.touchstone.knowledge.ShownSum;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what carries each claim, by the rules that {@link Rule} states: first the sources bound to its words, then what
 * stands around its block, what the text shows, and what reference facts bear out; at last what the text itself has
 * carried elsewhere, in the body that a lead sums up or before.
 */
public final class SupportFinder {

    private final Segmentation text;
    private final List<Claim> claims;
    private final Carried carried;

    private SupportFinder(Segmentation text, List<Claim> claims) {
        this.text = text;
        this.claims = claims;
        this.carried = new Carried(claims, text.sentences().size());
    }

    /**
     * Judges claims.
     *
     * @param text the text
     * @param claims its claims, in order
     * @param needs how much each sentence needs a citation, 0 to 1, by its index
     * @param known the reason for each claim that is common knowledge, by the index of its sentence
     * @param sources what it cites and whom it credits
     * @param confirmations what reference facts bear out, in order
     * @return the claims, each with what carries it, in the same order
     */
    public static List<JudgedClaim> find(
            Segmentation text,
            List<Claim> claims,
            List<Double> needs,
            Map<Integer, CommonKnowledge> known,
            Sources sources,
            List<Confirmation> confirmations) {
        if (claims.isEmpty()) {
            return List.of();
        }
        SupportFinder finder = new SupportFinder(text, claims);
        finder.addSources(sources);
        finder.addEvidence(confirmations);
        finder.addFromElsewhere(sources.citations());
        return finder.judged(needs, known);
    }

    private void addSources(Sources sources) {
        BoundSources bound = new BoundSources(text, carried);
        bound.addCitations(sources.citations());
        bound.addAttributions(sources.attributions());
        Layout layout = new Layout(text);
        NearSources near = new NearSources(layout, carried);
        near.addCitations(sources.citations());
        near.addNotes();
        new ShownData(layout, carried).add();
    }

    private void addEvidence(List<Confirmation> confirmations) {
        for (int claim = 0; claim < claims.size(); claim++) {
            Sentence sentence = text.sentences().get(claims.get(claim).sentence());
            Optional<Span> sum = ShownSum.find(text.tokens(), sentence.firstToken(), sentence.endToken());
            if (sum.isPresent()) {
                carried.carry(claim, new Carrier(Rule.DERIVATION, sum.get(), ""));
            }
        }
        new FactSupport(text, carried).add(confirmations);
    }

    private void addFromElsewhere(List<Citation> citations) {
        BitSet marks = text.tokens().in(Citation.marks(citations).stream());
        List<ClaimWords> words = claims.stream()
                .map(claim -> ClaimWords.of(text.tokens(), text.sentences().get(claim.sentence()), marks))
                .toList();
        new LeadSummary(text, carried, words).add();
        new SaidBefore(carried, words).add();
    }

    private List<JudgedClaim> judged(List<Double> needs, Map<Integer, CommonKnowledge> known) {
        List<JudgedClaim> judged = new ArrayList<>(claims.size());
        for (int claim = 0; claim < claims.size(); claim++) {
            int sentence = claims.get(claim).sentence();
            Optional<CommonKnowledge> reason = Optional.ofNullable(known.get(sentence));
            judged.add(new JudgedClaim(
                    claims.get(claim),
                    needs.get(sentence),
                    new Support(carried.grade(claim), carried.carriers(claim), reason)));
        }
        return judged;
    }
}
