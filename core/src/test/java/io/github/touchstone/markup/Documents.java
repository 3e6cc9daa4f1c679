package io.github.touchstone.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.touchstone.text.Annotation;
import io.github.touchstone.text.Block;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.Span;
import java.util.List;
import java.util.stream.Stream;

/** Ways to look at a document in tests. */
final class Documents {

    private Documents() {}

    /** One line a block, then one line an annotation, each with the range of the source that it was made from. */
    static List<String> describe(Document document) {
        Stream<String> blocks = document.blocks().stream()
                .map(block -> block.kind() + " " + block.level() + " " + place(document, block.span()));
        Stream<String> annotations = document.annotations().stream()
                .map(note -> "@" + note.kind() + " " + place(document, note.span()) + "|" + note.value());
        return Stream.concat(blocks, annotations).toList();
    }

    /** One "KIND text" a block. */
    static List<String> blocks(Document document) {
        return document.blocks().stream()
                .map(block -> block.kind() + " " + block.span().of(document.text()))
                .toList();
    }

    /** One "KIND text value" an annotation. */
    static List<String> annotations(Document document) {
        return document.annotations().stream()
                .map(note -> note.kind() + " " + note.span().of(document.text()) + " " + note.value())
                .toList();
    }

    /** The source of the first place where some words stand in the text. */
    static String sourceOf(Document document, String words) {
        int start = document.text().indexOf(words);
        assertThat(start).as("\"%s\" in \"%s\"", words, document.text()).isNotNegative();
        return document.toSource(new Span(start, start + words.length())).of(document.source());
    }

    /** Asserts what is true of any document, however malformed its source. */
    static void assertSound(Document document) {
        String text = document.text();
        int end = 0;
        for (Block block : document.blocks()) {
            assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(block.span().of(text))
                    .isNotBlank()
                    .isEqualTo(block.span().of(text).strip());
            end = block.span().end();
            document.toSource(block.span()).of(document.source());
        }
        for (Annotation annotation : document.annotations()) {
            assertThat(annotation.span().of(text)).isNotBlank();
            document.toSource(annotation.span()).of(document.source());
        }
        for (int i = 0; i < text.length(); i++) {
            assertThatMapHolds(document, i);
        }
    }

    private static void assertThatMapHolds(Document document, int i) {
        char c = document.text().charAt(i);
        if (Character.isWhitespace(c)) {
            return;
        }
        String source = document.toSource(new Span(i, i + 1)).of(document.source());
        boolean stands = source.length() == 1 && source.charAt(0) == c;
        boolean replaced = source.startsWith("&") || source.startsWith("[^");
        if (!stands && !replaced) {
            fail("character %d, %x, was made from \"%s\"", i, (int) c, source);
        }
    }

    private static String place(Document document, Span span) {
        Span source = document.toSource(span);
        return source.start() + ".." + source.end() + "|"
                + span.of(document.text()).replace("\n\n", " ¶ ");
    }
}
