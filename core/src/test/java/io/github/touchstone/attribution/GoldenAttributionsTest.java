package io.github.touchstone.attribution;

import io.github.touchstone.GoldenCases;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each case of the data file: a name, a text, and all that is found in it, as grade, source, words, supported words. */
class GoldenAttributionsTest {

    @TestFactory
    List<DynamicTest> attributions() throws IOException {
        return GoldenCases.tests(
                GoldenAttributionsTest.class, "attributions.txt", GoldenAttributionsTest::attributionsIn);
    }

    private static List<String> attributionsIn(String text) {
        return Texts.find(text).stream()
                .map(a -> String.join(
                        "|",
                        a.grade().name(),
                        a.source(),
                        a.span().of(text),
                        a.supports().of(text)))
                .toList();
    }
}
