package io.github.touchstone.markup;

import io.github.touchstone.text.Annotation;
import io.github.touchstone.text.CollapsedText;
import io.github.touchstone.text.DocumentBuilder;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Writes the words of a Markdown paragraph down, once its marks are known. */
final class InlineWriter {

    private final Passage passage;
    private final DocumentBuilder document;
    private final CollapsedText prose;
    private final Deque<Integer> openLinks = new ArrayDeque<>();

    InlineWriter(Passage passage, DocumentBuilder document) {
        this.passage = passage;
        this.document = document;
        this.prose = new CollapsedText(passage.text(), passage::toSource, document);
    }

    void write(List<Mark> marks) {
        int copied = 0;
        for (Mark mark : marks) {
            prose.copy(copied, mark.start());
            write(mark);
            copied = mark.end();
        }
        prose.copy(copied, passage.text().length());
    }

    private void write(Mark mark) {
        switch (mark.kind()) {
            case SPACE -> document.space();
            case TEXT -> prose.put(mark.value(), mark.start(), mark.end());
            case NOTE -> writeNote(mark);
            case LINK_START -> openLinks.push(document.position());
            case LINK_END -> document.annotate(Annotation.Kind.LINK, openLinks.pop(), mark.value());
            case LITERAL, DROP -> {}
        }
    }

    private void writeNote(Mark mark) {
        int start = document.position();
        prose.put("[" + mark.value() + "]", mark.start(), mark.end());
        document.annotate(Annotation.Kind.NOTE_MARK, start, mark.value());
        document.annotate(Annotation.Kind.LINK, start, "#" + NoteDefinition.anchor(mark.value()));
    }
}
