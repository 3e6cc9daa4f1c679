package io.github.touchstone.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a term list: header lines "# key: value", then one entry a line, its columns parted by tabs.
 *
 * <p>The header must give name, version, source, licence and columns; the first column is always "term".
 */
final class LexiconReader {

    private static final List<String> REQUIRED = List.of("name", "version", "source", "licence", "columns");
    /** Columns that hold numbers, so that a slip in one is found when the list is read. */
    private static final Set<String> NUMBERS = Set.of("weight", "likelihood");

    private final String file;
    private final Map<String, String> header = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Term> terms = new ArrayList<>();
    private String[] columns = {};
    private int line;

    private LexiconReader(String file) {
        this.file = file;
    }

    /**
     * Reads one list.
     *
     * @param file the file's name, for messages
     * @param content all of its text
     * @return the list
     * @throws IllegalArgumentException naming file and line, if it is malformed
     */
    static Lexicon read(String file, String content) {
        LexiconReader reader = new LexiconReader(file);
        content.lines().forEach(reader::line);
        return reader.lexicon();
    }

    private void line(String text) {
        line++;
        if (text.startsWith("#")) {
            headerLine(text);
        } else if (!text.isBlank()) {
            entry(text);
        }
    }

    private void headerLine(String text) {
        int colon = text.indexOf(':');
        if (terms.isEmpty() && colon > 0) {
            String value = text.substring(colon + 1).strip();
            header.putIfAbsent(text.substring(1, colon).strip(), value);
        }
    }

    private void entry(String text) {
        if (terms.isEmpty()) {
            checkHeader();
        }
        String[] cells = text.split("\t", -1);
        if (cells.length > columns.length) {
            throw malformed("expected " + columns.length + " columns, found " + cells.length);
        }
        String term = cells[0].strip();
        if (term.isEmpty() || !seen.add(term)) {
            throw malformed(term.isEmpty() ? "expected a term" : "the term \"" + term + "\" stands here twice");
        }
        terms.add(new Term(header.getOrDefault("name", ""), term, rest(cells)));
    }

    private Map<String, String> rest(String[] cells) {
        if (cells.length == 1) {
            return Map.of();
        }
        Map<String, String> rest = new HashMap<>();
        for (int i = 1; i < cells.length; i++) {
            String cell = cells[i].strip();
            if (NUMBERS.contains(columns[i])) {
                checkShare(columns[i], cell);
            }
            if (!cell.isEmpty()) {
                rest.put(columns[i], cell);
            }
        }
        return rest;
    }

    private void checkShare(String column, String cell) {
        try {
            double value = cell.isEmpty() ? 0 : Double.parseDouble(cell);
            if (!(value >= 0 && value <= 1)) {
                throw malformed(column + " \"" + cell + "\": expected 0 to 1");
            }
        } catch (NumberFormatException e) {
            throw malformed(column + " \"" + cell + "\": expected a number");
        }
    }

    private void checkHeader() {
        for (String key : REQUIRED) {
            if (header.getOrDefault(key, "").isEmpty()) {
                throw malformed("the header lacks \"# " + key + ": …\"");
            }
        }
        columns = header.getOrDefault("columns", "").split("\t", -1);
        if (!columns[0].equals("term")) {
            throw malformed("the first column is \"" + columns[0] + "\": expected \"term\"");
        }
    }

    private Lexicon lexicon() {
        if (terms.isEmpty()) {
            checkHeader();
        }
        return new Lexicon(
                header.getOrDefault("name", ""),
                header.getOrDefault("version", ""),
                header.getOrDefault("source", ""),
                header.getOrDefault("licence", ""),
                terms);
    }

    private IllegalArgumentException malformed(String what) {
        return new IllegalArgumentException(file + ":" + line + ": " + what);
    }
}
