package io.github.touchstone.mend;

import io.github.touchstone.text.Annotation;
import io.github.touchstone.text.Block;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.SourceMap;
import io.github.touchstone.text.Span;
import java.util.List;

/** A document with other words at one place. Its source is its text: it is scored, and not shown. */
final class EditedDocument {

    private final int start;
    private final int end;
    private final int length;

    private EditedDocument(int start, int end, int length) {
        this.start = start;
        this.end = end;
        this.length = length;
    }

    static Document of(Document document, int start, int end, String with) {
        EditedDocument edit = new EditedDocument(start, end, with.length());
        String text =
                document.text().substring(0, start) + with + document.text().substring(end);
        List<Block> blocks = document.blocks().stream()
                .map(block -> new Block(block.kind(), block.level(), edit.moved(block.span())))
                .toList();
        List<Annotation> annotations = document.annotations().stream()
                .map(annotation -> new Annotation(annotation.kind(), edit.moved(annotation.span()), annotation.value()))
                .toList();
        return new Document(text, text, blocks, annotations, SourceMap.identity(text.length()));
    }

    private Span moved(Span span) {
        int from = moved(span.start());
        return new Span(from, Math.max(from, moved(span.end())));
    }

    /** What stood within the words that are gone stands at their end. */
    private int moved(int offset) {
        if (offset <= start) {
            return offset;
        }
        return offset >= end ? offset - (end - start) + length : start + length;
    }
}
