package io.github.touchstone.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.text.Block.Kind;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BlockRunsTest {

    private static final List<Block> BLOCKS = Stream.of(
                    Kind.PARAGRAPH, Kind.PARAGRAPH, Kind.LIST_ITEM, Kind.LIST_ITEM, Kind.TABLE_CELL, Kind.TABLE_CELL)
            .map(kind -> new Block(kind, 0, new Span(0, 0)))
            .toList();

    private final BlockRuns runs = new BlockRuns(BLOCKS);

    @Test
    void theItemsOfAListAreOneAndSoAreTheCellsOfATable() {
        assertThat(IntStream.range(0, BLOCKS.size()).map(runs::start)).containsExactly(0, 1, 2, 2, 4, 4);
        assertThat(IntStream.range(0, BLOCKS.size()).map(runs::end)).containsExactly(1, 2, 4, 4, 6, 6);
    }
}
