package io.github.touchstone.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.GoldenCase;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlainBlocksTest {

    static Stream<GoldenCase> goldenBlocks() {
        return GoldenCase.read(PlainBlocksTest.class, "blocks.txt");
    }

    @ParameterizedTest
    @MethodSource
    void goldenBlocks(GoldenCase golden) {
        assertThat(blocks(golden.text())).isEqualTo(golden.found());
    }

    private static List<String> blocks(String plain) {
        return Document.plain(plain).blocks().stream()
                .map(block -> block.kind() + " " + block.span().of(plain))
                .toList();
    }
}
