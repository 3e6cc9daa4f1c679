package io.github.touchstone.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Matches;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.Segmentation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists made to be slow on: sixteen times the text may not take anything like 256 times as long. */
class PathologicalBibliographyTest {

    private static final String HEADING = "References\n\n";
    private static final int SMALL = 10_000;
    private static final int GROWTH = 16;
    private static final int MOST_TIMES_SLOWER = 64;
    /** In nanoseconds; a shorter time is mostly the machine's own noise. */
    private static final long FLOOR = 20_000_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1] ",
                "[1] [2] [3] ",
                "A.\n",
                "A. (2001) ",
                "A, B. (2001).\n",
                "A, B. (2001). C. D: E.\n",
                "A, B. (2001). C. D: E. ",
                "A, B. (2001). C. D: E, and this line is no more than sixty.\n",
                "A, B. (2001). C. D: E.\n\n",
                "12. A, B. 2001.\n",
                "———. (2001).\n",
                "(2001).",
                "“A,” ",
                "A-",
                "A and ",
                "2001\n",
                "https://a.b\n"
            })
    void timeGrowsWithTheListAndNotFaster(String piece) {
        Segmentation small = text(piece, SMALL);
        Segmentation large = text(piece, SMALL * GROWTH);
        time(small);
        long fast = Math.max(best(small), FLOOR);
        assertThat(best(large)).as(piece).isLessThan(fast * MOST_TIMES_SLOWER);
    }

    private static Segmentation text(String piece, int length) {
        return Segmentation.of(Document.plain(HEADING + piece.repeat(length / piece.length())));
    }

    private static long best(Segmentation text) {
        return Math.min(time(text), Math.min(time(text), time(text)));
    }

    private static long time(Segmentation text) {
        Matches matches = Lexicons.standard().match(text);
        long start = System.nanoTime();
        BibliographyFinder.find(text, matches);
        return System.nanoTime() - start;
    }
}
