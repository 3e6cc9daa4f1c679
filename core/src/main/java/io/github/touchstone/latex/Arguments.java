package io.github.touchstone.latex;

import io.github.touchstone.text.Span;
import java.util.Optional;

/** The arguments of a command, taken one after the other. */
final class Arguments {

    private final LatexSource source;
    private final int start;
    private final int limit;
    private int position;

    /** Begins behind the name of a command. */
    Arguments(LatexSource source, int start, int nameEnd, int limit) {
        this.source = source;
        this.start = start;
        this.position = nameEnd;
        this.limit = limit;
    }

    /** The offset of the command's backslash. */
    int start() {
        return start;
    }

    /** The offset after what has been taken. */
    int position() {
        return position;
    }

    int limit() {
        return limit;
    }

    /** Takes an argument in brackets, and returns what stands between them. */
    Optional<Span> option() {
        int from = source.skipSpace(position, limit);
        int end = source.optionEnd(from, limit);
        if (end == from) {
            return Optional.empty();
        }
        position = end;
        return Optional.of(new Span(from + 1, end - 1));
    }

    /** Takes all arguments in brackets that follow. */
    void skipOptions() {
        Optional<Span> taken = option();
        while (taken.isPresent()) {
            taken = option();
        }
    }

    /** Takes an argument in braces, and returns what stands between them. */
    Optional<Span> group() {
        int from = source.skipSpace(position, limit);
        int end = source.groupEnd(from, limit);
        if (end < 0) {
            return Optional.empty();
        }
        position = end;
        return Optional.of(new Span(from + 1, end - 1));
    }

    /** Takes so many arguments in braces, with those in brackets before them; a command may stand for braces. */
    int skip(int count) {
        for (int i = 0; i < count; i++) {
            skipOptions();
            if (group().isEmpty()) {
                skipCommand();
            }
        }
        return position;
    }

    private void skipCommand() {
        if (position < limit && source.text().charAt(position) == '\\') {
            position = Math.min(limit, LatexSource.commandEnd(source.text(), position));
        }
    }
}
