package io.github.touchstone.citation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.attribution.AttributionFinder;
import io.github.touchstone.bibliography.Bibliography;
import io.github.touchstone.bibliography.BibliographyFinder;
import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Matches;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.Segmentation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made to be slow on: sixteen times the text may not take anything like 256 times as long. */
class PathologicalCitationsTest {

    private static final int SMALL = 40_000;
    private static final int GROWTH = 16;
    private static final int MOST_TIMES_SLOWER = 48;
    /** In nanoseconds; a shorter time is mostly the machine's own noise. */
    private static final long FLOOR = 20_000_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "(",
                "\"",
                "“",
                "1",
                "1 ",
                "[1",
                "[1,",
                "(1",
                "(A",
                "(A, ",
                "(Smith, ",
                "(Smith; ",
                "Smith, ",
                "Smith and ",
                "A. ",
                "Smith et al. ",
                "(2001) ",
                "Smith (2001) ",
                "von ",
                "a-",
                "A-",
                "¹",
                "a¹",
                ",",
                ", ",
                "said ",
                "he said ",
                "Smith, said ",
                "the of ",
                "according to ",
                "10.1000/",
                "10.1000/x ",
                "0-",
                "ISBN ",
                "978-",
                "http://",
                "http://a.b ",
                "''",
                ". ",
                "a.[1] ",
                "1,",
                "1, ",
                "1a,b,",
                "1-",
                "a. 1 ",
                "a.1 A",
                "word1,",
                "word1 ",
                "1111",
                "(1) ",
                "(1,2), ",
                "(1, ",
                "a (1). ",
                "Smith 2001 ",
                "Smith et al. 2001 ",
                "al. 2001, ",
                "(2001, ",
                "(see Smith 2001; ",
                "(x 2001; ",
                "(ibid. ",
                "(see see ",
                "Ibid. ",
                "n.d. ",
                "References\n\n",
                "A, B (2001).\n\n",
                "[1]\n\n"
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
        Bibliography bibliography = BibliographyFinder.find(text, matches);
        CitationFinder.find(text, bibliography);
        AttributionFinder.find(text, matches);
        return System.nanoTime() - start;
    }
}
