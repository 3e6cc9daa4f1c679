package io.github.touchstone.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * The way from spans of a document's source back to its extracted text.
 *
 * <p>Where extraction kept the order of the source, each end is found by bisection. Where it moved text, as footnotes
 * are moved behind the words that they belong to, that holds within a block; of the blocks that were made from the
 * place, the one whose words fit it best is taken.
 */
public final class SourceToText {

    private final Document document;
    /** The blocks in order of their source; empty if that is the order of the text. */
    private final List<Placed> moved;

    /** A block with its place in the source, and how far it and those before it reach. */
    private record Placed(Span text, Span source, int reach) {}

    /**
     * Makes ready to look up spans of one document.
     *
     * @param document the document
     */
    public SourceToText(Document document) {
        this.document = document;
        this.moved = moved(document);
    }

    private static List<Placed> moved(Document document) {
        List<Placed> placed = new ArrayList<>();
        boolean inOrder = true;
        int end = 0;
        for (Block block : document.blocks()) {
            Span source = document.toSource(block.span());
            inOrder &= source.start() >= end;
            end = Math.max(end, source.end());
            placed.add(new Placed(block.span(), source, 0));
        }
        if (inOrder) {
            return List.of();
        }
        placed.sort(Comparator.comparing(Placed::source));
        int reach = 0;
        for (int i = 0; i < placed.size(); i++) {
            reach = Math.max(reach, placed.get(i).source().end());
            placed.set(i, new Placed(placed.get(i).text(), placed.get(i).source(), reach));
        }
        return placed;
    }

    /**
     * Finds the text that was made from a span of the source.
     *
     * @param source a span of {@link Document#source()}
     * @return the span of {@link Document#text()}; empty if none of it was kept
     */
    public Optional<Span> locate(Span source) {
        return moved.isEmpty() ? locate(source, new Span(0, document.text().length())) : locateMoved(source);
    }

    private Optional<Span> locateMoved(Span source) {
        Optional<Span> best = Optional.empty();
        int least = Integer.MAX_VALUE;
        int i = firstFrom(source.end());
        while (--i >= 0 && moved.get(i).reach() > source.start()) {
            Optional<Span> found = locate(source, moved.get(i).text());
            int misfit = found.map(span -> Math.abs(document.toSource(span).length() - source.length()))
                    .orElse(Integer.MAX_VALUE);
            if (misfit < least) {
                least = misfit;
                best = found;
            }
        }
        return best;
    }

    /** The index of the first block that starts at or after an offset of the source. */
    private int firstFrom(int offset) {
        return first(new Span(0, moved.size()), i -> moved.get(i).source().start() >= offset);
    }

    private Optional<Span> locate(Span source, Span within) {
        int start = first(within, offset -> of(offset).end() > source.start());
        int end = first(within, offset -> of(offset).start() >= source.end());
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    private Span of(int offset) {
        return document.toSource(new Span(offset, offset + 1));
    }

    private static int first(Span within, IntPredicate holds) {
        int low = within.start();
        int high = within.end();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holds.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
