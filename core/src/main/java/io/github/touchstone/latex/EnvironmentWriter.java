package io.github.touchstone.latex;

import io.github.touchstone.text.Block;
import io.github.touchstone.text.Span;
import java.util.Optional;

/** Writes what the beginnings and ends of environments do. */
final class EnvironmentWriter {

    private static final int LONGEST_NAME = 40;
    private static final String REFERENCES = "References";

    private final LatexReader reader;
    private final Commands commands = Commands.SHIPPED;

    EnvironmentWriter(LatexReader reader) {
        this.reader = reader;
    }

    int begin(Arguments arguments) {
        String name = name(arguments.group());
        if (commands.is("entries", name)) {
            return beginEntries(arguments);
        }
        change(name, 1);
        arguments.option();
        arguments.skip(commands.arguments(name));
        reader.openParagraph();
        return arguments.position();
    }

    int end(Arguments arguments) {
        change(name(arguments.group()), -1);
        reader.openParagraph();
        return arguments.position();
    }

    private int beginEntries(Arguments arguments) {
        arguments.group();
        int end = arguments.position();
        reader.open(Block.Kind.PARAGRAPH, 0);
        reader.push(() -> reader.prose().put(REFERENCES, arguments.start(), end));
        reader.open(Block.Kind.HEADING, 2);
        return end;
    }

    private void change(String name, int by) {
        if (commands.is("quote", name)) {
            reader.changeQuotes(by);
        } else if (commands.is("list", name)) {
            reader.changeLists(by);
        }
    }

    private String name(Optional<Span> group) {
        String name = group.filter(span -> span.length() < LONGEST_NAME)
                .map(span -> span.of(reader.source().text()))
                .orElse("");
        return name.endsWith("*") ? name.substring(0, name.length() - 1) : name;
    }
}
