package io.github.touchstone.corpus.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceMarkersTest {

    /** Each line: with marks, and what is left; "^" stands for a line break. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            It rained [REF]. It stopped.            | It rained. It stopped.
            It rained [REF][REF]. It stopped.       | It rained. It stopped.
            It rained.[REF] It stopped.             | It rained. It stopped.
            It rained. [REF]It stopped.             | It rained. It stopped.
            It rained. [REF] [REF] It stopped.      | It rained. It stopped.
            It rained [REF]. [REF] .                | It rained.
            It rained[REF] . ^^It stopped.          | It rained.^^It stopped.
            He said "no."[REF] . ^^It stopped.      | He said "no."^^It stopped.
            He said "no" [REF]. " It stopped.       | He said "no"." It stopped.
            He said “no” [REF] and left.            | He said “no” and left.
            In 1990,[REF] though, it did.           | In 1990, though, it did.
            In 1990,[REF], though, it did.          | In 1990, though, it did.
            methods[REF]and others                  | methods and others
            as follows:[REF] . ^^One                | as follows:^^One
            (less than 3%[REF]), and it             | (less than 3%), and it
            the act ([REF]) of 1990                 | the act of 1990
            the act ( [REF] see s. 2)               | the act (see s. 2)
            One^[REF]^Two                           | One^Two
            One^[REF] Two                           | One^Two
            One^^^[REF] .^^Two                      | One^^Two
            [REF] One                               | One
            . ^^One [..] of two... and 3.5 . x      | One [..] of two... and 3.5. x
            """)
    void nothingTellsWhereAMarkStood(String marked, String left) {
        assertThat(ReferenceMarkers.remove(marked.replace('^', '\n')).text()).isEqualTo(left.replace('^', '\n'));
    }

    /** Each line: with marks, and the character that each stood at, by what the text is from there on. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            It rained [REF]. It stopped.         | d. It
            It rained.[REF] It stopped.          | . It
            It rained. [REF]It stopped.          | . It
            He said "no."[REF] . ^^It            | "^^It
            One.^[REF]^Two                       | .^Two
            One.^[REF] Two                       | Two
            [REF] One                            | One
            the act ([REF]) of                   | t of
            """)
    void aMarkBelongsToTheCharacterBeforeItOnItsLine(String marked, String from) {
        UnmarkedText unmarked = ReferenceMarkers.remove(marked.replace('^', '\n'));

        assertThat(unmarked.references()).hasSize(1);
        assertThat(unmarked.text().substring(unmarked.references().get(0))).startsWith(from.replace('^', '\n'));
    }

    /** Whoever sees the text alone cannot tell a marked article from one whose marks were never there. */
    @Test
    void anArticleWithMarksReadsAsOneWithout() {
        Random random = new Random(5);
        List<String> ends = List.of(". ", ".\n\n", "?\n", ", ", " and ", "; ", "\n", ") ");
        for (int round = 0; round < 300; round++) {
            List<String> pieces = Stream.generate(() -> ends.get(random.nextInt(ends.size())))
                    .limit(20)
                    .toList();
            String plain = pieces.stream().map(end -> "word" + end).collect(Collectors.joining());
            String marked = pieces.stream()
                    .map(end -> "word" + (random.nextBoolean() ? " [REF]" : "[REF]") + end)
                    .collect(Collectors.joining());
            UnmarkedText unmarked = ReferenceMarkers.remove(marked);

            assertThat(unmarked.text())
                    .as(marked)
                    .isEqualTo(ReferenceMarkers.remove(plain).text());
            assertThat(unmarked.references()).hasSize(20);
        }
    }

    @Test
    void aTextOfNothingButMarksIsEmpty() {
        assertThat(ReferenceMarkers.remove("[REF] [REF]\n[REF]")).isEqualTo(new UnmarkedText("", List.of()));
    }

    @Test
    void whatIsOnlyLikeAMarkStays() {
        assertThat(ReferenceMarkers.remove("See [REFS], [ref] and REF.").text())
                .isEqualTo("See [REFS], [ref] and REF.");
    }
}
