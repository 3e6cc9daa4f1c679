package io.github.touchstone.anchor;

import io.github.touchstone.text.Block;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.Span;
import io.github.touchstone.text.Tokens;
import java.util.Optional;

/** Finds the place in a text where words once stood, by what stands around it. */
public final class Surroundings {

    /** So many words around a place, in a row, show that it is the place. */
    private static final int ENOUGH = 3;

    private final Document document;
    private final Tokens tokens;

    /** Words of the text between the words that once stood before and after a place. */
    private record Gap(int common, Span span) {}

    /**
     * Makes ready to search one document.
     *
     * @param document the document
     */
    public Surroundings(Document document) {
        this.document = document;
        this.tokens = Tokens.of(document.text());
    }

    /**
     * Finds what now stands where a quote stood.
     *
     * @param quote the quote
     * @return the words now there, in the extracted text; an empty span if they were taken out, and empty if what stood
     *     around them is gone too
     */
    public Optional<Span> find(Quote quote) {
        Words before = Words.of(quote.prefix());
        Words after = Words.of(quote.suffix());
        Optional<Gap> best = Optional.empty();
        for (Block block : document.blocks()) {
            Gap gap = gap(block.span(), before, after);
            if (gap.common() > best.map(Gap::common).orElse(0)) {
                best = Optional.of(gap);
            }
        }
        int enough = Math.min(ENOUGH, before.size() + after.size());
        return best.filter(gap -> gap.common() >= enough).map(Gap::span);
    }

    private Gap gap(Span block, Words before, Words after) {
        Words words = Words.in(tokens, block);
        int start = 0;
        int ending = 0;
        Gap best = new Gap(0, new Span(block.start(), block.start()));
        for (int end = 0; end <= words.size(); end++) {
            int common = words.commonBefore(end, before);
            if (common >= ending && common > 0) {
                ending = common;
                start = end;
            }
            boolean toTheEnd = after.size() == 0 && end == words.size();
            int following = words.commonAfter(end, after);
            if ((following > 0 || toTheEnd) && ending + following > best.common()) {
                best = new Gap(ending + following, words.span(start, end, block));
            }
        }
        return best;
    }

    /**
     * Tells whether the words of a quote stand at a place.
     *
     * @param quote the quote
     * @param place a span of the extracted text
     * @return true if no other words stand there
     */
    public boolean stillStand(Quote quote, Span place) {
        return Words.in(tokens, place).sameAs(Words.of(quote.exact()));
    }

    /**
     * Tells whether the words of a quote stand anywhere in the text.
     *
     * @param quote the quote
     * @return true if they do
     */
    public boolean stillStand(Quote quote) {
        Words words = Words.of(quote.exact());
        Words all = Words.in(tokens, new Span(0, document.text().length()));
        for (int from = 0; from + words.size() <= all.size(); from++) {
            if (words.size() > 0 && all.startsAt(from, words)) {
                return true;
            }
        }
        return false;
    }
}
