package io.github.touchstone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Time grows with the text and not faster, whatever the text. */
class GrowthTest {

    /**
     * Quadratic work would take 100 times as long. The room above 10 is for the collector and for a machine that does
     * other work meanwhile; what the product promises, 11, the benchmarks' Growth measures on a quiet one.
     */
    private static final double MOST_GROWTH = 30;

    private static final int MEGABYTE = 1_000_000;

    private static final String ENDLESS =
            "the ministry said that some experts may have seen 12 ships in Moscow (Berg 2001) and ";

    /** Prose; one sentence without end; brackets, digits and marks; cues that begin again and again. */
    static String[] pieces() {
        return new String[] {
            SampleText.PLAIN + "\n\n",
            ENDLESS,
            "[",
            "]",
            "(",
            "((a)(b))",
            "1",
            "1 ",
            "\"",
            "“",
            "“a” ",
            "'",
            ".",
            "[1]",
            "a",
            "A. ",
            "some some some of the ",
            "it has been it is ",
            "many of the ",
            "http://a.b/c ",
            "according to ",
            "• a\n",
            "\n",
            "\ud83d",
            "\u0301",
            "\u0000"
        };
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void tenTimesTheTextDoesNotTakeAHundredTimesAsLong(String piece) {
        assertThat(new Growth(MEGABYTE / 20, 4, 5).of(piece, MOST_GROWTH)).isLessThan(MOST_GROWTH);
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"prose", ENDLESS, "[", "]", "(", ")", "()", "1", "1 ", "\"", "“", "”", "'"})
    void tenMegabytesTakeAboutTenTimesAsLongAsOne(String piece) {
        String repeated = piece.equals("prose") ? SampleText.PLAIN + "\n\n" : piece;

        assertThat(new Growth(MEGABYTE, 5, 5).of(repeated, MOST_GROWTH)).isLessThan(MOST_GROWTH);
    }

    @Tag("slow")
    @Test
    void fiftyMegabytesAreScored() {
        String text = Growth.filled(SampleText.PLAIN + "\n\n", 50 * MEGABYTE);

        assertThat(ReliabilityScorer.create().score(text).score().value()).isPresent();
    }
}
