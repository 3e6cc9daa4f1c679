package io.github.touchstone.support;

import io.github.touchstone.claim.Claim;
import io.github.touchstone.lexicon.Numbering;
import io.github.touchstone.text.Block;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;

/**
 * Claims in the lead that sum up a cited body.
 *
 * <p>The lead is the prose before the first heading that has prose above it, or else the first paragraph of at least
 * three. A claim in it is carried if all its names and numbers, and {@value #SHARE} of its content words, return in claims
 * of the body that are carried.
 */
final class LeadSummary {

    private static final double SHARE = 0.6;
    private static final int FEWEST_PARAGRAPHS = 3;

    private static final List<Integer> NOWHERE = List.of();

    private final Segmentation text;
    private final List<Claim> claims;
    private final List<ClaimWords> words;
    /** The claims of the lead that can be told again. */
    private final List<Integer> lead = new ArrayList<>();
    /** The words of the lead. */
    private final Numbering ofLead = new Numbering();
    /** The claims of the body that have a word of the lead, in order, by the number of the word. */
    private final List<List<Integer>> inBody = new ArrayList<>();

    LeadSummary(Segmentation text, List<Claim> claims, List<ClaimWords> words) {
        this.text = text;
        this.claims = claims;
        this.words = words;
        int body = firstBlockOfBody();
        int claim = 0;
        for (; claim < claims.size() && block(claim) < body; claim++) {
            if (words.get(claim).areTelling()) {
                lead.add(claim);
                words.get(claim).forEach(ofLead::add);
            }
        }
        for (int word = 0; word < ofLead.size(); word++) {
            inBody.add(new ArrayList<>(2));
        }
        for (; claim < claims.size() && !lead.isEmpty(); claim++) {
            addBody(claim);
        }
    }

    private void addBody(int claim) {
        words.get(claim).forEach(word -> {
            int number = ofLead.of(word);
            if (number != Numbering.NONE) {
                inBody.get(number).add(claim);
            }
        });
    }

    void add(Carried carried) {
        for (int claim : lead) {
            if (!carried.isCarried(claim)) {
                carry(claim, carried);
            }
        }
    }

    private void carry(int claim, Carried carried) {
        ClaimWords its = words.get(claim);
        LongPredicate isInBody = word -> place(word, carried) >= 0;
        if (its.isFixedIn(isInBody) && its.shareIn(isInBody) >= SHARE) {
            int place = place(its.mostTelling(), carried);
            Span span = claims.get(place < 0 ? claim : place).span();
            carried.carry(claim, new Carrier(Rule.CITED_BODY, span, ""));
        }
    }

    /** The first claim of the body that has a word and is carried, or -1. */
    private int place(long word, Carried carried) {
        int number = ofLead.of(word);
        for (int claim : number == Numbering.NONE ? NOWHERE : inBody.get(number)) {
            if (carried.isCarried(claim)) {
                return claim;
            }
        }
        return -1;
    }

    private int block(int claim) {
        return text.sentences().get(claims.get(claim).sentence()).block();
    }

    private int firstBlockOfBody() {
        List<Block> blocks = text.document().blocks();
        int paragraphs = 0;
        int second = blocks.size();
        for (int block = 0; block < blocks.size(); block++) {
            Block.Kind kind = blocks.get(block).kind();
            if (kind == Block.Kind.HEADING && paragraphs > 0) {
                return block;
            }
            paragraphs += kind == Block.Kind.PARAGRAPH ? 1 : 0;
            second = paragraphs == 2 && second == blocks.size() ? block : second;
        }
        return paragraphs >= FEWEST_PARAGRAPHS ? second : 0;
    }
}
