package io.github.touchstone.latex;

import io.github.touchstone.latex.Commands.Command;
import io.github.touchstone.text.Annotation;
import io.github.touchstone.text.Block;
import io.github.touchstone.text.Span;
import java.util.List;
import java.util.Optional;

/** Writes what commands show. */
final class CommandWriter {

    private static final int LONGEST_PARAMETERS = 200;
    private static final int LONGEST_NAME = 40;

    private final LatexReader reader;
    private final LatexSource source;
    private final String text;
    private final CitationWriter citations;
    private final EnvironmentWriter environments;

    CommandWriter(LatexReader reader) {
        this.reader = reader;
        this.source = reader.source();
        this.text = source.text();
        this.citations = new CitationWriter(reader);
        this.environments = new EnvironmentWriter(reader);
    }

    /**
     * Writes a command, or puts steps for it before all others.
     *
     * @param start offset of its backslash
     * @param nameEnd offset after its name
     * @param limit where the text around it ends
     * @return the offset after what of it has been dealt with
     */
    int write(int start, int nameEnd, int limit) {
        String name = text.substring(start + 1, Math.min(nameEnd, start + LONGEST_NAME));
        int after = text.startsWith("*", nameEnd) && nameEnd < limit ? nameEnd + 1 : nameEnd;
        Optional<Command> command = Commands.SHIPPED.of(name);
        if (command.isPresent()) {
            return write(command.get(), new Arguments(source, start, after, limit));
        }
        if (name.isBlank() || name.equals("\\")) {
            reader.prose().put(" ", start, nameEnd);
            return source.optionEnd(after, limit);
        }
        boolean letters = LatexSource.isLetter(name.charAt(0));
        return letters ? source.skipSpace(source.optionEnd(after, limit), limit) : nameEnd;
    }

    private int write(Command command, Arguments arguments) {
        return switch (command.kind()) {
            case CITE -> citations.write(arguments, false);
            case CITES -> citations.write(arguments, true);
            case FOOTNOTE, FOOTNOTE_MARK, FOOTNOTE_TEXT -> writeNote(command.kind(), arguments);
            case HEADING -> writeHeading(command, arguments);
            case ITEM -> writeItem(arguments);
            case ENTRY -> writeEntry(arguments);
            case BEGIN -> environments.begin(arguments);
            case END -> environments.end(arguments);
            case URL, WORDS_URL -> writeAddress(command.kind(), arguments);
            case LINK -> writeLink(arguments);
            case SPACE -> space(arguments.position());
            case PARAGRAPH -> paragraph(arguments);
            case DEFINE -> define(arguments);
            case GAP -> space(arguments.skip(command.number()));
            case DROP -> arguments.skip(command.number());
            case PUT -> put(command, arguments);
            case ACCENT -> Accents.write(reader.prose(), source, command.sign(), arguments);
        };
    }

    private int writeNote(Commands.Kind kind, Arguments arguments) {
        Optional<Span> option = arguments.option();
        Optional<Span> words = kind == Commands.Kind.FOOTNOTE_MARK ? Optional.empty() : arguments.group();
        if (kind == Commands.Kind.FOOTNOTE && words.isEmpty()) {
            return arguments.position();
        }
        boolean mark = kind != Commands.Kind.FOOTNOTE_TEXT;
        String label = option.map(given -> given.of(text).strip())
                .filter(given -> !given.isEmpty())
                .orElseGet(() ->
                        mark ? reader.footnotes().next() : reader.footnotes().last());
        if (mark) {
            int start = reader.document().position();
            reader.document().replaced("[" + label + "]", arguments.start(), arguments.position());
            reader.document().annotate(Annotation.Kind.NOTE_MARK, start, label);
            reader.document().annotate(Annotation.Kind.LINK, start, "#" + Footnotes.anchor(label));
        }
        words.ifPresent(span -> reader.footnotes().add(label, span));
        return arguments.position();
    }

    private int writeHeading(Command command, Arguments arguments) {
        arguments.option();
        Optional<Span> words = arguments.group();
        words.ifPresent(span -> {
            reader.open(Block.Kind.PARAGRAPH, 0);
            reader.walk(span);
            reader.open(Block.Kind.HEADING, command.number());
        });
        return arguments.position();
    }

    private int writeItem(Arguments arguments) {
        arguments.option().ifPresent(label -> {
            reader.push(() -> reader.document().space());
            reader.walk(label);
        });
        reader.openItem();
        return arguments.position();
    }

    private int writeEntry(Arguments arguments) {
        arguments.option();
        Optional<Span> key = arguments.group();
        key.ifPresent(span -> reader.openEntry(span.of(text).strip()));
        return arguments.position();
    }

    private int writeAddress(Commands.Kind kind, Arguments arguments) {
        arguments.group().ifPresent(address -> {
            int start = reader.document().position();
            reader.prose().copy(address.start(), address.end());
            if (kind == Commands.Kind.URL) {
                reader.document().annotate(Annotation.Kind.LINK, start, address.of(text));
            }
        });
        return arguments.position();
    }

    private int writeLink(Arguments arguments) {
        arguments.option();
        Optional<Span> address = arguments.group();
        Optional<Span> words = address.flatMap(given -> arguments.group());
        words.ifPresent(span -> reader.annotated(
                Annotation.Kind.LINK, unescaped(address.get().of(text)), List.of(new Walk(reader, span))));
        return arguments.position();
    }

    private static String unescaped(String address) {
        return address.replace("\\%", "%")
                .replace("\\#", "#")
                .replace("\\_", "_")
                .replace("\\&", "&")
                .replace("\\~", "~");
    }

    private int space(int after) {
        reader.document().space();
        return after;
    }

    private int paragraph(Arguments arguments) {
        arguments.option();
        reader.openParagraph();
        return arguments.position();
    }

    /** "\def\name#1{words}" */
    private int define(Arguments arguments) {
        int i = arguments.position();
        int limit = Math.min(arguments.limit(), i + LONGEST_PARAMETERS);
        while (i < limit && text.charAt(i) != '{' && text.charAt(i) != '\n') {
            i++;
        }
        return Math.max(i, source.groupEnd(i, arguments.limit()));
    }

    private int put(Command command, Arguments arguments) {
        int end = arguments.position();
        reader.prose().put(command.detail(), arguments.start(), end);
        return LatexSource.isLetter(text.charAt(end - 1)) ? source.skipSpace(end, arguments.limit()) : end;
    }
}
