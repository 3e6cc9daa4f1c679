package io.github.touchstone.attribution;

import io.github.touchstone.LinearFinder;
import io.github.touchstone.lexicon.Matches;
import io.github.touchstone.text.Segmentation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made to be slow on: sixteen times the text may not take anything like 256 times as long. */
class PathologicalAttributionsTest {

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
        LinearFinder.assertFor(PathologicalAttributionsTest::find, piece);
    }

    private static void find(Segmentation text, Matches matches) {
        Attributedness.ofSentences(text, matches, AttributionFinder.find(text, matches));
    }
}
