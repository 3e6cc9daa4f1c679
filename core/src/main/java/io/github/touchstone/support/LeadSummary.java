package io.github.touchstone.support;

import io.github.touchstone.claim.Claim;
import io.github.touchstone.text.Block;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    private final Segmentation text;
    private final Carried carried;
    private final List<ClaimWords> words;

    LeadSummary(Segmentation text, Carried carried, List<ClaimWords> words) {
        this.text = text;
        this.carried = carried;
        this.words = words;
    }

    void add() {
        int body = firstBlockOfBody();
        List<Integer> bare = new ArrayList<>();
        for (int claim = 0; claim < words.size() && block(claim) < body; claim++) {
            if (!carried.isCarried(claim) && words.get(claim).areTelling()) {
                bare.add(claim);
            }
        }
        if (!bare.isEmpty()) {
            carry(bare, placesInBody(body));
        }
    }

    /** Where claims of the body that are carried have each of their words first. */
    private Map<Long, Span> placesInBody(int body) {
        Map<Long, Span> places = new HashMap<>();
        List<Claim> claims = carried.claims();
        for (int claim = claims.size() - 1; claim >= 0 && block(claim) >= body; claim--) {
            if (carried.isCarried(claim)) {
                ClaimWords its = words.get(claim);
                for (int i = 0; i < its.size(); i++) {
                    places.put(its.word(i), claims.get(claim).span());
                }
            }
        }
        return places;
    }

    private void carry(List<Integer> lead, Map<Long, Span> body) {
        for (int claim : lead) {
            ClaimWords its = words.get(claim);
            if (its.isFixedIn(body::containsKey) && its.shareIn(body::containsKey) >= SHARE) {
                Span place = body.getOrDefault(
                        its.mostTelling(), carried.claims().get(claim).span());
                carried.carry(claim, new Carrier(Rule.CITED_BODY, place, ""));
            }
        }
    }

    private int block(int claim) {
        return text.sentences().get(carried.claims().get(claim).sentence()).block();
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
