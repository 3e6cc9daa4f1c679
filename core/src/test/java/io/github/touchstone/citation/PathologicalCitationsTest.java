package io.github.touchstone.citation;

import io.github.touchstone.LinearFinder;
import io.github.touchstone.bibliography.Bibliography;
import io.github.touchstone.bibliography.BibliographyFinder;
import io.github.touchstone.lexicon.Matches;
import io.github.touchstone.text.Segmentation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made to be slow on: sixteen times the text may not take anything like 256 times as long. */
class PathologicalCitationsTest {

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
                "[1]\n\n",
                "[@a;",
                "[@a] @a ",
                "arXiv:",
                "arXiv:1706.03762 ",
                "pmid ",
                "issn 0378-",
                "410 U.S. ",
                "(2003) 1 AC ",
                "section 3 of the ",
                "RFC/ISO/",
                "ISO 9001-1-",
                "TNA, FO 1/",
                "f. 1, op. 1, ",
                "[citation ",
                "(source? ",
                "http://example.com/ "
            })
    void timeGrowsWithTheTextAndNotFaster(String piece) {
        LinearFinder.assertFor(PathologicalCitationsTest::find, piece);
    }

    private static void find(Segmentation text, Matches matches) {
        Bibliography bibliography = BibliographyFinder.find(text, matches);
        CitationFlaws.find(text, bibliography, CitationFinder.find(text, bibliography));
    }
}
