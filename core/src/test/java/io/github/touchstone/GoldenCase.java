package io.github.touchstone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One case of a data file: "= name", then the text in an indented line, then a line for each thing found in it. In all
 * of them "\n" is a line break and "\u0000" the code unit of that number.
 *
 * @param name what the case shows
 * @param text the text
 * @param found what is found in it, in order
 */
public record GoldenCase(String name, String text, List<String> found) {

    /**
     * Reads a data file.
     *
     * @param test the class beside whose resources it stands
     * @param file its name
     * @return its cases, in order
     */
    public static Stream<GoldenCase> read(Class<?> test, String file) {
        try (InputStream in = Objects.requireNonNull(test.getResourceAsStream(file), file)) {
            String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(content.split("\n= ")).skip(1).map(GoldenCase::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GoldenCase of(String block) {
        List<String> lines = block.lines().toList();
        List<String> found = lines.stream()
                .skip(2)
                .filter(line -> !line.isBlank())
                .map(GoldenCase::unescaped)
                .toList();
        return new GoldenCase(lines.get(0), unescaped(lines.get(1).substring(2)), found);
    }

    private static String unescaped(String line) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            if (line.startsWith("\\n", i)) {
                text.append('\n');
                i++;
            } else if (line.startsWith("\\u", i)) {
                text.append((char) Integer.parseInt(line.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                text.append(line.charAt(i));
            }
        }
        return text.toString();
    }

    /** The name, as test reports show it. */
    @Override
    public String toString() {
        return name;
    }
}
