package io.github.touchstone.fact;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads records of comma-separated values, strictly by RFC 4180, except that a line may end in LF alone.
 *
 * <p>It is here, and not in a library, because a host may hand a table of facts to core, which carries no library for it.
 */
final class CsvRecords {

    private static final int END = -1;

    private final String file;
    private final Reader csv;
    private int next;
    private int line = 1;

    CsvRecords(String file, Reader csv) {
        this.file = file;
        this.csv = csv;
        advance();
    }

    /** The line that the next record begins in, from 1. */
    int line() {
        return line;
    }

    boolean hasNext() {
        return next != END;
    }

    /** The fields of the next record; an empty line is a record of one empty field. */
    List<String> next() {
        List<String> fields = new ArrayList<>();
        fields.add(field());
        while (next == ',') {
            advance();
            fields.add(field());
        }
        endLine();
        return fields;
    }

    private String field() {
        StringBuilder field = new StringBuilder();
        if (next == '"') {
            quoted(field);
            return field.toString();
        }
        while (next != ',' && next != '\r' && next != '\n' && next != END) {
            if (next == '"') {
                throw malformed("a quotation mark within a field: expected the whole field in quotation marks");
            }
            take(field);
        }
        return field.toString();
    }

    private void quoted(StringBuilder field) {
        int start = line;
        advance();
        while (next != END) {
            if (next == '"') {
                advance();
                if (next != '"') {
                    return;
                }
            }
            line += next == '\n' ? 1 : 0;
            take(field);
        }
        throw Malformed.at(file, start, "a field without its closing quotation mark");
    }

    private void endLine() {
        if (next == '\r') {
            advance();
            if (next != '\n') {
                throw malformed("a carriage return alone: expected a line feed behind it");
            }
        }
        if (next != '\n' && next != END) {
            throw malformed(
                    "'" + Character.toString(next) + "' after a quotation mark: expected a comma or a new line");
        }
        line++;
        advance();
    }

    private void take(StringBuilder field) {
        field.append((char) next);
        advance();
    }

    private void advance() {
        try {
            next = csv.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private IllegalArgumentException malformed(String what) {
        return Malformed.at(file, line, what);
    }
}
