package io.github.touchstone.proposition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.text.Document;
import io.github.touchstone.text.Segmentation;
import org.junit.jupiter.api.Test;

/** Time grows with the clause and not faster, however often an "and" might begin another. */
class LongClauseTest {

    /** Quadratic work would take 100 times as long. */
    private static final double MOST_GROWTH = 40;

    @Test
    void namesJoinedWithoutEndAreLookedAtOnce() {
        long one = fastest(20_000);
        long ten = fastest(200_000);

        assertThat((double) ten / Math.max(one, 1_000_000)).isLessThan(MOST_GROWTH);
    }

    private static long fastest(int names) {
        Segmentation text = Segmentation.of(Document.plain("the cat" + " and the dog".repeat(names)));
        long fastest = Long.MAX_VALUE;
        for (int run = 0; run < 4; run++) {
            long start = System.nanoTime();
            assertThat(ClauseCutter.cut(
                            WordSigns.of(text.tokens()), text.sentences().get(0)))
                    .hasSize(1);
            fastest = Math.min(fastest, System.nanoTime() - start);
        }
        return fastest;
    }
}
