package io.github.touchstone.wikitext;

import io.github.touchstone.text.Annotation;
import io.github.touchstone.text.CollapsedText;
import io.github.touchstone.text.DocumentBuilder;
import io.github.touchstone.text.Span;
import io.github.touchstone.wikitext.Arguments.Argument;
import io.github.touchstone.wikitext.Constructs.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Writes note marks, and tags for places that lack something.
 *
 * <p>Marks inside of what is left out, such as a box of facts, are not lost: they are gathered, and written in a block of
 * their own.
 */
final class Marks {

    private final Page page;
    private final Constructs constructs;
    private final DocumentBuilder document;
    private final CollapsedText prose;
    private final Blocks blocks;
    private final Notes notes;
    private final BitSet known = new BitSet();
    private final List<Mark> gathered = new ArrayList<>();

    /**
     * A mark.
     *
     * @param number its construct
     * @param notes the notes that it refers to
     * @param words what it says of the place, if it is no note mark
     */
    private record Mark(int number, List<Note> notes, String words) {}

    Marks(Page page, DocumentBuilder document, CollapsedText prose, Blocks blocks, Notes notes) {
        this.page = page;
        this.constructs = page.constructs();
        this.document = document;
        this.prose = prose;
        this.blocks = blocks;
        this.notes = notes;
    }

    /** Writes a mark where it stands, unless it was gathered before. */
    void write(int number) {
        if (!known.get(number)) {
            write(read(number));
        }
    }

    /** Gathers the marks in a construct, and itself if it is one, that have not been written. */
    void gather(int number) {
        int i = number;
        while (i < constructs.after(number)) {
            boolean mark = page.isMark(i);
            if (mark && !known.get(i)) {
                gathered.add(read(i));
            }
            i = mark || isNoteList(i) ? constructs.after(i) : i + 1;
        }
        if (!gathered.isEmpty() && blocks.isEmpty() && !blocks.inNote()) {
            flush();
            blocks.reopen();
        }
    }

    /** Writes what was gathered: at the end of a note, or else in a block of its own. */
    void flush() {
        if (gathered.isEmpty()) {
            return;
        }
        if (!blocks.inNote()) {
            blocks.openAside();
        }
        gathered.forEach(this::write);
        gathered.clear();
    }

    /** Takes note of the notes in a list of them, which are no marks. */
    void define(int list) {
        int i = list + 1;
        while (i < constructs.after(list)) {
            boolean mark = page.isMark(i);
            if (mark) {
                read(i);
            }
            i = mark ? constructs.after(i) : i + 1;
        }
    }

    private boolean isNoteList(int number) {
        return constructs.kind(number) == Kind.REFERENCES
                || page.shown(number)
                        .map(shown -> shown.way() == Shown.Way.NOTES)
                        .orElse(false);
    }

    private Mark read(int number) {
        known.set(number);
        if (constructs.kind(number) == Kind.REF) {
            return new Mark(number, List.of(ref(number)), "");
        }
        Shown shown = page.shown(number).orElseThrow();
        Arguments arguments = Arguments.of(page, number);
        return switch (shown.way()) {
            case NOTE -> new Mark(number, List.of(note(number, arguments, shown.detail())), "");
            case REUSE -> new Mark(number, reused(arguments), "");
            case SHORT_NOTE -> new Mark(number, List.of(shortNote(number, arguments)), "");
            default -> new Mark(number, List.of(), shown.detail());
        };
    }

    private Note ref(int number) {
        String tag = page.source().substring(constructs.start(number) + "<ref".length(), tagEnd(number));
        Map<String, String> attributes = Attributes.of(tag);
        Note note = notes.use(attributes.getOrDefault("group", ""), attributes.getOrDefault("name", ""));
        Span content = page.trimmed(constructs.contentStart(number), constructs.contentEnd(number));
        if (content.length() > 0) {
            notes.define(note, number);
        }
        return note;
    }

    /** Where the attributes of a tag end: before its "&gt;", and before the slash of an empty one. */
    private int tagEnd(int number) {
        int end = Math.min(constructs.contentStart(number), constructs.end(number)) - 1;
        return page.source().charAt(end - 1) == '/' ? end - 1 : end;
    }

    private Note note(int number, Arguments arguments, String group) {
        String given = arguments.text("group");
        Note note = notes.use(given.isEmpty() ? group : unquoted(given), unquoted(arguments.text("name")));
        if (arguments.get("1").isPresent()) {
            notes.define(note, number);
        }
        return note;
    }

    private List<Note> reused(Arguments arguments) {
        String group = arguments.text("group") + arguments.text("g");
        List<Note> reused = new ArrayList<>();
        for (Argument name : arguments.placed()) {
            reused.add(notes.use(unquoted(group), unquoted(page.plain(name.value()))));
        }
        return reused;
    }

    private Note shortNote(int number, Arguments arguments) {
        Note note = notes.use("", ShortCitation.of(page, arguments).noteName());
        notes.define(note, number);
        return note;
    }

    private boolean isUnclosed(int number) {
        boolean endsWithContent = constructs.contentEnd(number) == constructs.end(number);
        return constructs.kind(number) == Kind.REF
                && endsWithContent
                && constructs.contentEnd(number) > constructs.contentStart(number);
    }

    private static String unquoted(String name) {
        boolean quoted = name.length() > 1 && name.startsWith("\"") && name.endsWith("\"");
        return quoted ? name.substring(1, name.length() - 1) : name;
    }

    private void write(Mark mark) {
        int start = constructs.start(mark.number);
        int end = constructs.end(mark.number);
        if (!mark.words.isEmpty()) {
            int position = document.position();
            prose.put("[" + mark.words + "]", start, end);
            document.annotate(Annotation.Kind.CITATION, position, "");
        }
        for (Note note : mark.notes) {
            int position = document.position();
            document.replaced("[" + note.label() + "]", start, end);
            document.annotate(Annotation.Kind.NOTE_MARK, position, note.label());
            document.annotate(Annotation.Kind.LINK, position, "#" + note.anchor());
            if (isUnclosed(mark.number)) {
                document.annotate(Annotation.Kind.BROKEN, position, "a reference is never closed");
            }
        }
    }
}
