package io.github.touchstone.support;

import io.github.touchstone.claim.Claim;
import io.github.touchstone.text.Document;

/**
 * A claim with both halves of its judgement: how much it asks for a source, and what carries it.
 *
 * @param claim what is stated, how checkable and how exact it is, and how much hangs on it
 * @param need how likely the editors of an encyclopedia would put a reference at it, 0 to 1
 * @param support what carries it
 */
public record JudgedClaim(Claim claim, double need, Support support) {

    /**
     * The same with all spans in the source instead of the extracted text.
     *
     * @param document the document that it was found in
     * @return the claim as reports give it
     */
    public JudgedClaim inSource(Document document) {
        if (document.isItsOwnSource()) {
            return this;
        }
        return new JudgedClaim(
                claim.at(document.toSource(claim.span())),
                need,
                new Support(
                        support.grade(),
                        support.carriers().stream()
                                .map(carrier -> carrier.inSource(document))
                                .toList(),
                        support.known()));
    }
}
