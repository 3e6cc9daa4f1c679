package io.github.touchstone.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Matches;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.Segmentation;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made to be slow on: sixteen times the text may not take anything like 256 times as long. */
class PathologicalAttributionsTest {

    private static final int SMALL = 40_000;
    private static final int GROWTH = 16;
    private static final int MOST_TIMES_SLOWER = 64;
    /** In nanoseconds; a shorter time is mostly the machine's own noise. */
    private static final long FLOOR = 20_000_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“",
                "”",
                "“a” ",
                "“A. ",
                "“A. B.\n\n",
                "\"a\n\n",
                "“A.” he said. ",
                "he said, ",
                "“a” he said ",
                "Smith was blunt. “A.” ",
                "Smith: “A.” ",
                "and said that ",
                "stating that ",
                "his claim that ",
                "Smith's claim that ",
                "claim by Smith and Smith that ",
                "Smith, who said, ",
                "of the officials of the ",
                "said wanted to believe that ",
                "according to according to plan ",
                "@a",
                "‘a",
                "would I ",
                "? ",
                "A: "
            })
    void timeGrowsWithTheTextAndNotFaster(String piece) {
        Segmentation small = text(piece, SMALL);
        Segmentation large = text(piece, SMALL * GROWTH);
        time(small);
        long fast = Math.max(best(small), FLOOR);
        assertThat(best(large)).as(piece).isLessThan(fast * MOST_TIMES_SLOWER);
    }

    private static Segmentation text(String piece, int length) {
        return Segmentation.of(Document.plain(piece.repeat(length / piece.length())));
    }

    private static long best(Segmentation text) {
        return Math.min(time(text), Math.min(time(text), time(text)));
    }

    private static long time(Segmentation text) {
        Matches matches = Lexicons.standard().match(text);
        long start = System.nanoTime();
        List<Attribution> attributions = AttributionFinder.find(text, matches);
        Attributedness.ofSentences(text, matches, attributions);
        return System.nanoTime() - start;
    }
}
