package io.github.touchstone.citation;

import io.github.touchstone.text.Segmentation;
import java.util.List;
import java.util.function.Consumer;

/**
 * Finds citations that are plain numbers, in round brackets or raised ones without their height.
 *
 * <p>Nearly all numbers are something else. So the text is first asked for its style: only if numbers in places that fit
 * a citation rise from one through the text, and outweigh its citations of other styles, is each candidate judged, by
 * its place and by where it stands in that numbering.
 */
final class PlainNumberScanner implements CitationScanner {

    /** Three clear candidates that follow one another. */
    private static final int LEAST_WEIGHT = 20;

    private static final int LEAST_CLEAR = 3;
    private static final int MOST_LINKS_TO_CLEAR = 3;
    /** Verses are numbered between sentences; of citations at least one in eight stands elsewhere. */
    private static final int MOST_LINKS_TO_INNER = 8;

    private static final int WEIGHT_OF_SOURCE = 10;

    /** In a text of a style, brackets leave less doubt than their lack. */
    private static final int LEAST_PARENTHESIZED = 0;

    private static final int LEAST_BARE = 1;

    private final Landmarks landmarks;
    private final CitingStyle style;

    /**
     * Makes a scanner.
     *
     * @param landmarks where numbers and brackets stand
     * @param style how the text cites, as far as that is clear
     */
    PlainNumberScanner(Landmarks landmarks, CitingStyle style) {
        this.landmarks = landmarks;
        this.style = style;
    }

    @Override
    public void scan(Segmentation text, Consumer<Mark> found) {
        NumberCandidates candidates = NumberCandidates.of(text, landmarks.marks());
        judge(style, candidates.bare(), candidates.parenthesized(), found);
    }

    /** Gives those of the candidates, without and with round brackets, that are citations in a text of this style. */
    static void judge(
            CitingStyle style,
            List<NumberCandidate> withoutBrackets,
            List<NumberCandidate> inBrackets,
            Consumer<Mark> found) {
        if (withoutBrackets.size() + inBrackets.size() < LEAST_CLEAR) {
            return;
        }
        RisingNumbers bare = new RisingNumbers(withoutBrackets);
        RisingNumbers parenthesized = new RisingNumbers(inBrackets);
        if (isStyle(bare, style) && bare.weight() >= parenthesized.weight()) {
            judge(withoutBrackets, bare.places(), LEAST_BARE, Citation.Kind.NOTE, found);
        } else if (isStyle(parenthesized, style)) {
            judge(inBrackets, parenthesized.places(), LEAST_PARENTHESIZED, Citation.Kind.NUMERIC, found);
        }
    }

    private static boolean isStyle(RisingNumbers numbering, CitingStyle style) {
        return numbering.weight() >= LEAST_WEIGHT
                && numbering.clear() >= Math.max(LEAST_CLEAR, numbering.links() / MOST_LINKS_TO_CLEAR)
                && numbering.links() - numbering.verses() >= Math.max(1, numbering.links() / MOST_LINKS_TO_INNER)
                && numbering.weight() > style.sources() * WEIGHT_OF_SOURCE;
    }

    private static void judge(
            List<NumberCandidate> candidates,
            RisingNumbers.Place[] places,
            int least,
            Citation.Kind kind,
            Consumer<Mark> found) {
        for (int i = 0; i < places.length; i++) {
            NumberCandidate candidate = candidates.get(i);
            if (candidate.points() + places[i].points() >= least) {
                found.accept(new Mark(kind, candidate.numbers().label(), candidate.span(), candidate.anchor()));
            }
        }
    }
}
