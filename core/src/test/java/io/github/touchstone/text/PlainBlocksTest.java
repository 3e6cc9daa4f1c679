package io.github.touchstone.text;

import io.github.touchstone.GoldenCase;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PlainBlocksTest {

    @TestFactory
    Stream<DynamicTest> goldenBlocks() {
        return GoldenCase.tests(PlainBlocksTest.class, "blocks.txt", PlainBlocksTest::blocks);
    }

    private static List<String> blocks(String plain) {
        return Document.plain(plain).blocks().stream()
                .map(block -> block.kind() + " " + block.span().of(plain))
                .toList();
    }
}
