package io.github.touchstone;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Matches;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.Segmentation;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;

/** Texts made to be slow on: sixteen times the text may not take a finder anything like 256 times as long. */
public final class LinearFinder {

    private static final int SMALL = 40_000;
    private static final int GROWTH = 16;
    private static final int MOST_TIMES_SLOWER = 64;
    /** In nanoseconds; a shorter time is mostly the machine's own noise. */
    private static final long FLOOR = 20_000_000;

    private LinearFinder() {}

    /** Runs a finder over texts of two sizes that repeat a piece. */
    public static void assertFor(BiConsumer<Segmentation, Matches> finder, String piece) {
        assertFor(finder, piece, SMALL, length -> piece.repeat(length / piece.length()));
    }

    /** Runs a finder over texts of two sizes, the larger sixteen times as long. */
    public static void assertFor(
            BiConsumer<Segmentation, Matches> finder, String name, int length, IntFunction<String> text) {
        Segmentation small = Segmentation.of(Document.plain(text.apply(length)));
        Segmentation large = Segmentation.of(Document.plain(text.apply(length * GROWTH)));
        time(finder, small);
        long fast = Math.max(best(finder, small), FLOOR);
        assertThat(best(finder, large)).as(name).isLessThan(fast * MOST_TIMES_SLOWER);
    }

    private static long best(BiConsumer<Segmentation, Matches> finder, Segmentation text) {
        return Math.min(time(finder, text), Math.min(time(finder, text), time(finder, text)));
    }

    private static long time(BiConsumer<Segmentation, Matches> finder, Segmentation text) {
        Matches matches = Lexicons.standard().match(text);
        long start = System.nanoTime();
        finder.accept(text, matches);
        return System.nanoTime() - start;
    }
}
