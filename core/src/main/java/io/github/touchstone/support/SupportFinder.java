package io.github.touchstone.support;

import io.github.touchstone.attribution.Attribution;
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
 *
 * <p>All but the citations is found once, so that the claims can be judged again as if the text cited otherwise.
 * Immutable and thread-safe.
 */
public final class SupportFinder {

    private final Segmentation text;
    private final List<Claim> claims;
    private final List<Double> needs;
    private final Map<Integer, CommonKnowledge> known;
    private final Layout layout;
    private final LeadSummary lead;
    private final SaidBefore before;
    private final List<Load> credited = new ArrayList<>();
    private final List<Load> shown = new ArrayList<>();

    /**
     * Finds what carries the claims of a text beside its citations.
     *
     * @param text the text
     * @param claims its claims, in order
     * @param needs how much each sentence needs a citation, 0 to 1, by its index
     * @param known the reason for each claim that is common knowledge, by the index of its sentence
     * @param marks the citation marks of the text, which are no words of its claims
     * @param attributions whom it credits, in order
     * @param confirmations what reference facts bear out, in order
     */
    public SupportFinder(
            Segmentation text,
            List<Claim> claims,
            List<Double> needs,
            Map<Integer, CommonKnowledge> known,
            List<Span> marks,
            List<Attribution> attributions,
            List<Confirmation> confirmations) {
        this.text = text;
        this.claims = List.copyOf(claims);
        this.needs = List.copyOf(needs);
        this.known = Map.copyOf(known);
        this.layout = new Layout(text);
        List<ClaimWords> words = words(marks);
        this.lead = new LeadSummary(text, this.claims, words);
        this.before = new SaidBefore(words);
        if (!claims.isEmpty()) {
            new BoundSources(text, writtenDown(credited)).addAttributions(attributions);
            new SourceNotes(layout, writtenDown(shown)).add();
            new ShownData(layout, claims, writtenDown(shown)).add();
            addSums();
            new FactSupport(text, writtenDown(shown)).add(confirmations);
        }
    }

    private static Bearing writtenDown(List<Load> loads) {
        return (first, end, carrier) -> loads.add(new Load(first, end, carrier));
    }

    private List<ClaimWords> words(List<Span> marks) {
        BitSet marked = text.tokens().in(marks.stream());
        ClaimWords.Room room = new ClaimWords.Room();
        List<ClaimWords> words = new ArrayList<>(claims.size());
        for (Claim claim : claims) {
            words.add(ClaimWords.of(text.tokens(), text.sentences().get(claim.sentence()), marked, room));
        }
        return words;
    }

    private void addSums() {
        for (Claim claim : claims) {
            Sentence sentence = text.sentences().get(claim.sentence());
            ShownSum.find(text.tokens(), sentence.firstToken(), sentence.endToken())
                    .ifPresent(sum -> shown.add(
                            new Load(sentence.index(), sentence.index() + 1, new Carrier(Rule.DERIVATION, sum, ""))));
        }
    }

    /**
     * Judges the claims.
     *
     * @param citations what the text cites, or might, leaving out what leads nowhere, in order
     * @return the claims, each with what carries it, in their order
     */
    public List<JudgedClaim> judge(List<Citation> citations) {
        if (claims.isEmpty()) {
            return List.of();
        }
        Carried carried = new Carried(claims, text.sentences().size());
        new BoundSources(text, carried).addCitations(citations);
        credited.forEach(load -> load.onto(carried));
        new NearSources(layout, carried).addCitations(citations);
        shown.forEach(load -> load.onto(carried));
        lead.add(carried);
        before.add(carried);
        return judged(carried);
    }

    private List<JudgedClaim> judged(Carried carried) {
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
