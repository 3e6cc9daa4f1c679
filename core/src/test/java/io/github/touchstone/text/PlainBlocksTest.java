package io.github.touchstone.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainBlocksTest {

    private static final String WRAPPED = "This line is long enough to have been wrapped by whoever typed it in,\n";

    @Test
    void blankLinesPartParagraphs() {
        assertThat(blocks("It rained.\n\n \t\nIt snowed."))
                .containsExactly("PARAGRAPH It rained.", "PARAGRAPH It snowed.");
    }

    @Test
    void wrappedLinesAreOneParagraph() {
        assertThat(blocks(WRAPPED + "and goes on here.")).hasSize(1);
    }

    @Test
    void aLineTooLongToHaveBeenWrappedStandsAlone() {
        String line = "A paragraph on one line, as editors without wrapping write it, goes on and on until it"
                + " is far longer than any terminal is wide.";

        assertThat(blocks(line + "\n" + line)).hasSize(2);
    }

    @Test
    void aShortLineWithoutFullStopIsAHeading() {
        assertThat(blocks("The long winter\nIt snowed."))
                .containsExactly("HEADING The long winter", "PARAGRAPH It snowed.");
    }

    @Test
    void aRowOfStarsIsNoHeading() {
        assertThat(blocks("It rained.\n\n* * *\n\nIt snowed.")).noneMatch(block -> block.startsWith("HEADING"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"- ", "* ", "• ", "– ", "1. ", "12) ", "–\u00a0"})
    void listMarksBeginItemsAndAreNoPartOfThem(String mark) {
        assertThat(blocks(mark + "Roads were shut.\n" + mark + "Trains ran late."))
                .containsExactly("LIST_ITEM Roads were shut.", "LIST_ITEM Trains ran late.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1941. That was a cold year.", "-5 degrees were measured.", "3.5 metres fell.", "-"})
    void aYearOrAFigureIsNoListMark(String text) {
        assertThat(blocks(text)).noneMatch(block -> block.startsWith("LIST_ITEM"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028"})
    void allLineBreaksAreOne(String lineBreak) {
        String text = (WRAPPED + "and goes on here.\n\nIt snowed.").replace("\n", lineBreak);

        assertThat(blocks(text)).hasSize(2).last().isEqualTo("PARAGRAPH It snowed.");
    }

    @Test
    void nothingComesOfNothing() {
        assertThat(blocks("")).isEmpty();
        assertThat(blocks(" \n\u00a0\n\ufeff\r\n")).isEmpty();
    }

    @Test
    void blocksAreInOrderAndHoldAllThatIsNotSpaceOrListMark() {
        String[] pieces = {
            "word ", "It ends. ", "\n", "\n\n", "\r\n", "- ", "2. ", "\u00a0", "é😀", "\0", WRAPPED, "\ud83d"
        };
        for (int seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            random.ints(1 + random.nextInt(20), 0, pieces.length).forEach(i -> text.append(pieces[i]));
            assertThatBlocksCover(text.toString());
        }
    }

    private static void assertThatBlocksCover(String text) {
        int end = 0;
        StringBuilder gaps = new StringBuilder();
        for (Block block : PlainBlocks.of(text)) {
            assertThat(block.span().start()).as(text).isGreaterThanOrEqualTo(end);
            assertThat(block.span().length()).as(text).isPositive();
            gaps.append(text, end, block.span().start());
            end = block.span().end();
        }
        gaps.append(text, end, text.length());
        assertThat(gaps.chars().noneMatch(Character::isLetter)).as(text).isTrue();
    }

    private static List<String> blocks(String text) {
        return PlainBlocks.of(text).stream()
                .map(block -> block.kind() + " " + block.span().of(text))
                .toList();
    }
}
