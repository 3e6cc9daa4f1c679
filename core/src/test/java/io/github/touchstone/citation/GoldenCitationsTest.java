package io.github.touchstone.citation;

import io.github.touchstone.GoldenCases;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each case of the data file: a name, a text, and all that is found in it, as kind, label, words, supported words. */
class GoldenCitationsTest {

    @TestFactory
    List<DynamicTest> citations() throws IOException {
        return GoldenCases.tests(GoldenCitationsTest.class, "citations.txt", GoldenCitationsTest::citationsIn);
    }

    private static List<String> citationsIn(String text) {
        return Texts.find(text).stream()
                .map(c -> String.join(
                        "|",
                        c.kind().name(),
                        c.label(),
                        c.span().of(text),
                        c.supports().of(text)))
                .toList();
    }
}
