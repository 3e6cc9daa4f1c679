package io.github.touchstone.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each case of the data files: a name, a text, and all that is found in it, as kind, label, words, supported words. */
class GoldenCitationsTest {

    @TestFactory
    List<DynamicTest> citations() throws IOException {
        return cases("citations.txt").stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.name, () -> assertThat(citationsIn(one.text)).isEqualTo(one.expected)))
                .toList();
    }

    @TestFactory
    List<DynamicTest> attributions() throws IOException {
        return cases("attributions.txt").stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.name, () -> assertThat(attributionsIn(one.text)).isEqualTo(one.expected)))
                .toList();
    }

    private static List<String> citationsIn(String text) {
        return Texts.find(text).citations().stream()
                .map(c -> String.join(
                        "|",
                        c.kind().name(),
                        c.label(),
                        c.span().of(text),
                        c.supports().of(text)))
                .toList();
    }

    private static List<String> attributionsIn(String text) {
        return Texts.find(text).attributions().stream()
                .map(a -> String.join(
                        "|",
                        a.grade().name(),
                        a.source(),
                        a.span().of(text),
                        a.supports().of(text)))
                .toList();
    }

    private record Case(String name, String text, List<String> expected) {}

    /** A case begins with "= name"; the line after it is the text, and the lines after that what is found. */
    private static List<Case> cases(String file) throws IOException {
        List<Case> cases = new ArrayList<>();
        for (String block : read(file).split("\n= ")) {
            List<String> lines = block.lines().toList();
            if (!block.startsWith("#")) {
                List<String> expected = lines.subList(2, lines.size()).stream()
                        .filter(line -> !line.isBlank())
                        .toList();
                cases.add(new Case(lines.get(0), lines.get(1).strip(), expected));
            }
        }
        return cases;
    }

    private static String read(String file) throws IOException {
        try (InputStream in = GoldenCitationsTest.class.getResourceAsStream(file)) {
            assertThat(in).as(file).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
