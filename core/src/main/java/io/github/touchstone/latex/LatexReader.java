package io.github.touchstone.latex;

import io.github.touchstone.text.Annotation;
import io.github.touchstone.text.Block;
import io.github.touchstone.text.CollapsedText;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.DocumentBuilder;
import io.github.touchstone.text.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Writes a document down. What is still to be written lies on a stack, the next on top: nesting makes it deep, not the
 * call stack.
 */
final class LatexReader {

    private final LatexSource source;
    private final DocumentBuilder document;
    private final CollapsedText prose;
    private final Footnotes footnotes = new Footnotes();
    private final Deque<Runnable> steps = new ArrayDeque<>();
    private final CommandWriter commands;

    private Optional<Entry> entry = Optional.empty();
    private int quotes;
    private int lists;
    private boolean inNote;

    /**
     * A bibliography entry that is being written.
     *
     * @param key what citations call it
     * @param start where it starts in the document
     */
    private record Entry(String key, int start) {}

    LatexReader(LatexSource source) {
        this.source = source;
        document = new DocumentBuilder(source.text());
        prose = new CollapsedText(source.text(), document);
        commands = new CommandWriter(this);
    }

    Document read() {
        walk(source.body());
        source.title().ifPresent(this::walkTitle);
        runAll();
        open(Block.Kind.PARAGRAPH, 0);
        runAll();
        return document.build();
    }

    LatexSource source() {
        return source;
    }

    DocumentBuilder document() {
        return document;
    }

    CollapsedText prose() {
        return prose;
    }

    Footnotes footnotes() {
        return footnotes;
    }

    CommandWriter commands() {
        return commands;
    }

    void push(Runnable step) {
        steps.push(step);
    }

    /** Has a range written before all else. */
    void walk(Span range) {
        push(new Walk(this, range));
    }

    /** Has a block begun before all else, behind the footnotes of the last. */
    void open(Block.Kind kind, int level) {
        push(() -> begin(kind, level));
        push(this::writeNotes);
    }

    /** Has a paragraph begun, or what stands for one in a quotation or list. */
    void openParagraph() {
        if (lists > 0 && quotes == 0) {
            open(Block.Kind.LIST_ITEM, lists);
        } else {
            open(Block.Kind.PARAGRAPH, 0);
        }
    }

    void openItem() {
        open(Block.Kind.LIST_ITEM, Math.max(1, lists));
    }

    /** Has a bibliography entry begun. */
    void openEntry(String key) {
        push(() -> entry = Optional.of(new Entry(key, document.position())));
        open(Block.Kind.LIST_ITEM, 1);
    }

    void changeQuotes(int by) {
        quotes = Math.max(0, quotes + by);
    }

    void changeLists(int by) {
        lists = Math.max(0, lists + by);
    }

    private void walkTitle(int start) {
        int group = source.skipSpace(
                LatexSource.commandEnd(source.text(), start), source.text().length());
        int end = source.groupEnd(
                source.optionEnd(group, source.text().length()), source.text().length());
        if (end >= 0) {
            walk(new Span(start, end));
        }
    }

    private void runAll() {
        while (!steps.isEmpty()) {
            steps.pop().run();
        }
    }

    private void begin(Block.Kind kind, int level) {
        if (inNote) {
            document.space();
            return;
        }
        entry.ifPresent(written -> document.annotate(Annotation.Kind.ANCHOR, written.start, written.key));
        entry = Optional.empty();
        boolean quote = quotes > 0 && kind != Block.Kind.HEADING;
        document.open(quote ? Block.Kind.QUOTE : kind, quote ? 0 : level);
    }

    private void writeNotes() {
        Optional<Footnotes.Note> next = inNote ? Optional.empty() : footnotes.take();
        next.ifPresent(this::write);
    }

    private void write(Footnotes.Note note) {
        entry.ifPresent(written -> document.annotate(Annotation.Kind.ANCHOR, written.start, written.key));
        entry = Optional.empty();
        document.open(Block.Kind.NOTE, 0);
        inNote = true;
        int start = document.position();
        push(this::writeNotes);
        push(() -> {
            document.annotate(Annotation.Kind.ANCHOR, start, note.anchor());
            inNote = false;
        });
        walk(note.words());
    }

    /** Says something of what is written between now and then. */
    void annotated(Annotation.Kind kind, String value, List<? extends Runnable> inner) {
        int start = document.position();
        push(() -> document.annotate(kind, start, value));
        for (int i = inner.size() - 1; i >= 0; i--) {
            push(inner.get(i));
        }
    }
}
