package io.github.touchstone.bibliography;

import io.github.touchstone.LinearFinder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists made to be slow on: sixteen times the text may not take anything like 256 times as long. */
class PathologicalBibliographyTest {

    private static final String HEADING = "References\n\n";
    private static final int SMALL = 10_000;

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
        LinearFinder.assertFor(
                BibliographyFinder::find, piece, SMALL, length -> HEADING + piece.repeat(length / piece.length()));
    }
}
