package io.github.touchstone.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Ways to look at a document in tests. */
public final class DescribedDocument {

    private DescribedDocument() {}

    /** One line a block, then one line an annotation, each with the range of the source that it was made from. */
    public static List<String> describe(Document document) {
        Stream<String> blocks = document.blocks().stream()
                .map(block -> block.kind() + " " + block.level() + " " + place(document, block.span()));
        Stream<String> annotations = document.annotations().stream()
                .map(note -> "@" + note.kind() + " " + place(document, note.span()) + "|" + note.value());
        return Stream.concat(blocks, annotations).toList();
    }

    /** One "KIND text" a block, with the level behind the kind if it has one. */
    public static List<String> blocks(Document document) {
        return document.blocks().stream()
                .map(block -> block.kind() + (block.level() > 0 ? " " + block.level() : "") + " "
                        + block.span().of(document.text()))
                .toList();
    }

    /** One "KIND text|value" an annotation. */
    public static List<String> annotations(Document document) {
        return document.annotations().stream()
                .map(note -> note.kind() + " " + note.span().of(document.text()) + "|" + note.value())
                .toList();
    }

    /** The sources of all annotations of a kind. */
    public static List<String> sources(Document document, Annotation.Kind kind) {
        return document.annotations().stream()
                .filter(note -> note.kind() == kind)
                .map(note -> document.toSource(note.span()).of(document.source()))
                .toList();
    }

    /**
     * Asserts what is true of any document, however malformed its source.
     *
     * @param single characters of the source that, alone, may stand for others
     */
    public static void assertSound(Document document, String single) {
        int end = 0;
        for (Block block : document.blocks()) {
            String words = block.span().of(document.text());
            assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(words).isNotBlank().isEqualTo(words.strip());
            end = block.span().end();
            document.toSource(block.span()).of(document.source());
        }
        for (Annotation annotation : document.annotations()) {
            assertThat(annotation.span().of(document.text())).isNotBlank();
            document.toSource(annotation.span()).of(document.source());
        }
        for (int i = 0; i < document.text().length(); i++) {
            assertThatMapHolds(document, i, single);
        }
    }

    private static void assertThatMapHolds(Document document, int i, String single) {
        String source = document.toSource(new Span(i, i + 1)).of(document.source());
        char c = document.text().charAt(i);
        if (source.length() == 1 && !Character.isWhitespace(c) && !single.contains(source)) {
            assertThat(source).as("character %d", i).isEqualTo(String.valueOf(c));
        }
    }

    private static String place(Document document, Span span) {
        Span source = document.toSource(span);
        return source.start() + ".." + source.end() + "|"
                + span.of(document.text()).replace("\n\n", " ¶ ");
    }

    /** Asserts that a source in the folder "golden" beside a class is read as the file beside it says. */
    public static void assertGolden(Class<?> beside, String name, Function<String, Document> reader)
            throws IOException {
        List<String> expected = golden(beside, name + ".expected").lines().toList();

        assertThat(describe(reader.apply(golden(beside, name)))).containsExactlyElementsOf(expected);
    }

    private static String golden(Class<?> beside, String name) throws IOException {
        try (InputStream in = beside.getResourceAsStream("golden/" + name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }
}
