package io.github.touchstone.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.function.IntFunction;

/** Asserts that ten times the length takes a reader not much more than ten times as long. */
public final class LinearTime {

    private static final int SHORT = 10_000;
    private static final double MOST_GROWTH = 30;
    /** Other work on the machine may slow one try, but not all. */
    private static final int TRIES = 5;
    /** Below this, the clock and the compiler drown the growth. */
    private static final double LEAST_SECONDS = 0.004;

    private LinearTime() {}

    /**
     * Reads sources of two sizes.
     *
     * @param reader the reader
     * @param source makes a source of about a size
     */
    public static void assertFor(Function<String, Document> reader, IntFunction<String> source) {
        String small = source.apply(SHORT);
        String large = source.apply(SHORT * 10);
        double growth = Double.MAX_VALUE;
        for (int i = 0; i < TRIES && growth > MOST_GROWTH; i++) {
            growth = Math.min(growth, seconds(reader, large) / Math.max(LEAST_SECONDS, seconds(reader, small)));
        }
        assertThat(growth).as("times as long for ten times the text").isLessThan(MOST_GROWTH);
    }

    /**
     * Reads sources made of four parts, of which the second and third are repeated.
     *
     * @param reader the reader
     * @param parts such as "{{a|", "x|", "y|", "}}"; those left out are empty
     */
    public static void assertFor(Function<String, Document> reader, String... parts) {
        String before = parts.length > 2 ? parts[0] : "";
        String unit = parts[parts.length > 2 ? 1 : 0];
        String closing = parts.length == 1 ? "" : parts[parts.length > 2 ? 2 : 1];
        String after = parts.length > 3 ? parts[3] : "";
        int length = unit.length() + closing.length();
        assertFor(reader, size -> before + unit.repeat(size / length) + closing.repeat(size / length) + after);
    }

    private static double seconds(Function<String, Document> reader, String source) {
        long start = System.nanoTime();
        Document document = reader.apply(source);
        for (Block block : document.blocks()) {
            document.toSource(block.span());
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
