package io.github.touchstone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.DynamicTest;

/** Cases from a data file: each begins with "= name"; the line after it is the text, and the lines after that what is found. */
public final class GoldenCases {

    private record Case(String name, String text, List<String> expected) {}

    private GoldenCases() {}

    /** One test a case of a file beside a class: what the finder finds is what the file says. */
    public static List<DynamicTest> tests(Class<?> beside, String file, Function<String, List<String>> finder)
            throws IOException {
        return cases(read(beside, file)).stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.name, () -> assertThat(finder.apply(one.text)).isEqualTo(one.expected)))
                .toList();
    }

    private static List<Case> cases(String file) {
        List<Case> cases = new ArrayList<>();
        for (String block : file.split("\n= ")) {
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

    private static String read(Class<?> beside, String file) throws IOException {
        try (InputStream in = beside.getResourceAsStream(file)) {
            assertThat(in).as(file).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
