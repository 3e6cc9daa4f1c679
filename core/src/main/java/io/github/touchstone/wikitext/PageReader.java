package io.github.touchstone.wikitext;

import io.github.touchstone.text.Annotation;
import io.github.touchstone.text.Block;
import io.github.touchstone.text.CollapsedText;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.DocumentBuilder;
import io.github.touchstone.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes a page down, and what its constructs show. */
final class PageReader {

    private final Page page;
    private final DocumentBuilder document;
    private final CollapsedText prose;
    private final Apostrophes apostrophes;
    private final Steps steps = new Steps();
    private final Notes notes = new Notes();
    private final Blocks blocks;
    private final Marks marks;
    private final TemplateWriter templates;
    private final ShortCitationWriter shortCitations;
    private final LinkWriter links;
    private final TagWriter tags;

    PageReader(Page page) {
        this.page = page;
        document = new DocumentBuilder(page.source());
        prose = new CollapsedText(page.source(), document);
        apostrophes = new Apostrophes(page.source());
        blocks = new Blocks(document);
        marks = new Marks(page, document, prose, blocks, notes);
        shortCitations = new ShortCitationWriter(this);
        templates = new TemplateWriter(this, shortCitations);
        links = new LinkWriter(this);
        tags = new TagWriter(this);
    }

    Document read() {
        int start = page.source().startsWith("\ufeff") ? 1 : 0;
        int prosePart = Redirect.end(page, start);
        steps.push(Walk.outermost(this, new Span(prosePart, page.source().length()), true));
        steps.runAll();
        open(Block.Kind.PARAGRAPH, 0);
        steps.push(this::writeRestOfNotes);
        steps.runAll();
        return document.build();
    }

    Page page() {
        return page;
    }

    DocumentBuilder document() {
        return document;
    }

    CollapsedText prose() {
        return prose;
    }

    Apostrophes apostrophes() {
        return apostrophes;
    }

    Steps steps() {
        return steps;
    }

    Blocks blocks() {
        return blocks;
    }

    Marks marks() {
        return marks;
    }

    /** Ends the block at hand, with the marks that had no place in it, and begins another. */
    void open(Block.Kind kind, int level) {
        if (!blocks.inNote()) {
            marks.flush();
        }
        blocks.open(kind, level);
    }

    /** A walk over a part of a construct; with or without the marks that stand at the start of lines. */
    Runnable walk(Span range, boolean inBlocks) {
        return Walk.inside(this, range, inBlocks);
    }

    /** Writes what a construct shows. */
    void write(int number, boolean inBlocks) {
        Constructs constructs = page.constructs();
        switch (constructs.kind(number)) {
            case TAG -> tags.write(number);
            case OUT -> document.space();
            case NOWIKI -> prose.copy(constructs.contentStart(number), constructs.contentEnd(number));
            case REF -> marks.write(number);
            case REFERENCES -> listNotes(number, tags.attribute(number, "group"));
            case TEMPLATE -> templates.write(number, inBlocks);
            case LINK -> links.writeLink(number);
            case ADDRESS -> links.writeAddress(number);
            case OPEN, COMMENT, PARAMETER -> {}
        }
    }

    /** Writes the notes of a group where the page lists them. */
    void listNotes(int list, String group) {
        marks.define(list);
        if (!blocks.inNote()) {
            open(Block.Kind.PARAGRAPH, 0);
            steps.push(() -> writeNotes(group));
        }
    }

    private void writeNotes(String group) {
        Optional<Note> note = notes.take(group);
        note.ifPresent(found -> write(found, () -> writeNotes(group)));
    }

    private void writeRestOfNotes() {
        Optional<Note> note = notes.takeAny();
        note.ifPresent(found -> write(found, this::writeRestOfNotes));
    }

    private void write(Note note, Runnable others) {
        List<Runnable> all = new ArrayList<>();
        all.add(blocks::enterNote);
        Phrase words = content(note.content().orElseThrow());
        all.addAll(new Phrase(this)
                .annotated(Annotation.Kind.ANCHOR, note.anchor(), words)
                .steps());
        all.add(blocks::leaveNote);
        all.add(others);
        steps.push(all);
    }

    private Phrase content(int number) {
        Constructs constructs = page.constructs();
        Span range = new Span(constructs.contentStart(number), constructs.contentEnd(number));
        if (constructs.kind(number) == Constructs.Kind.TEMPLATE) {
            if (page.shown(number).orElseThrow().way() == Shown.Way.SHORT_NOTE) {
                return shortCitations.note(number);
            }
            range = Arguments.of(page, number).get("1").orElseThrow().value();
        }
        return new Phrase(this).step(Walk.outermost(this, range, false)).step(marks::flush);
    }
}
