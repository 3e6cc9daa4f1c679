package io.github.touchstone.score;

import java.util.ArrayList;
import java.util.List;

/**
 * How much of a text there was to judge.
 *
 * @param pieces the number of independent pieces, such as whole sentences of the author's; the more, the narrower the
 *     interval around the score
 * @param cautions why a score says less than one of a long article in whole sentences would, in words; may be empty
 */
public record Extent(int pieces, List<String> cautions) {

    /** Copies the list. */
    public Extent {
        cautions = List.copyOf(cautions);
    }

    /**
     * An extent that calls for no caution.
     *
     * @param pieces the number of independent pieces
     * @return the extent
     */
    public static Extent of(int pieces) {
        return new Extent(pieces, List.of());
    }

    /**
     * Several texts as one.
     *
     * @param extents how much there was of each
     * @return all pieces, and the cautions of all, each once
     */
    public static Extent sum(List<Extent> extents) {
        List<String> cautions = new ArrayList<>();
        extents.forEach(extent -> extent.cautions().stream()
                .filter(caution -> !cautions.contains(caution))
                .forEach(cautions::add));
        return new Extent(extents.stream().mapToInt(Extent::pieces).sum(), cautions);
    }
}
