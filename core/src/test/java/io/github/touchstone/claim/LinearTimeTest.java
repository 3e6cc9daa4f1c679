package io.github.touchstone.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Matches;
import io.github.touchstone.text.Block;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.SourceMap;
import io.github.touchstone.text.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinearTimeTest {

    private static final int SMALL = 125_000;
    private static final int TIMES = 8;
    /** Quadratic work would take 64 times as long; between 8 and 64 there is room for a busy machine. */
    private static final double MOST_GROWTH = 32;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "and 5 tons of May ",
                "\"",
                "[1",
                "if he had I ",
                "the two ",
                "A. ",
                "» ",
                "Is it? ",
                "— ",
                "act court act rose "
            })
    void oneLongSentenceTakesTimeInProportion(String unit) {
        Segmentation small = oneBlock(unit.repeat(SMALL / unit.length()));
        Segmentation large = oneBlock(unit.repeat(SMALL * TIMES / unit.length()));

        assertThat((double) shortestTime(large) / shortestTime(small)).isLessThan(MOST_GROWTH);
    }

    private static long shortestTime(Segmentation text) {
        Matches matches = Lexicons.standard().match(text);
        long shortest = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long start = System.nanoTime();
            ClaimFinder.find(text, matches);
            shortest = Math.min(shortest, System.nanoTime() - start);
        }
        return shortest;
    }

    private static Segmentation oneBlock(String text) {
        List<Block> blocks = List.of(new Block(Block.Kind.PARAGRAPH, 0, new Span(0, text.length())));
        return Segmentation.of(new Document(text, text, blocks, List.of(), SourceMap.identity(text.length())));
    }
}
