package io.github.touchstone.corpus.shipped;

import io.github.touchstone.text.ShippedFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table that ships with the program: header lines "# key: value", which must give name, version, source, licence and
 * columns, then one row a line, its cells parted by tabs.
 */
final class ShippedTable {

    private static final List<String> REQUIRED = List.of("name", "version", "source", "licence", "columns");

    private final String file;
    private final Map<String, String> header = new HashMap<>();
    private final List<Map<String, String>> rows = new ArrayList<>();
    private int line;

    private ShippedTable(String file) {
        this.file = file;
    }

    /** Reads the file of that name beside this class. */
    static ShippedTable read(String file) {
        return parse(file, ShippedFile.read(ShippedTable.class, file));
    }

    static ShippedTable parse(String file, String content) {
        ShippedTable table = new ShippedTable(file);
        content.lines().forEach(table::line);
        table.checkHeader();
        return table;
    }

    /** Returns the cells of each row by the names of their columns. */
    List<Map<String, String>> rows() {
        return List.copyOf(rows);
    }

    private void line(String text) {
        line++;
        if (text.startsWith("#")) {
            headerLine(text);
        } else if (!text.isBlank()) {
            checkHeader();
            rows.add(cells(text));
        }
    }

    private void headerLine(String text) {
        int colon = text.indexOf(':');
        if (colon > 0) {
            header.putIfAbsent(
                    text.substring(1, colon).strip(), text.substring(colon + 1).strip());
        }
    }

    private void checkHeader() {
        for (String key : REQUIRED) {
            if (header.getOrDefault(key, "").isEmpty()) {
                throw malformed("the header lacks \"# " + key + ": …\"");
            }
        }
    }

    private Map<String, String> cells(String text) {
        String[] names = header.getOrDefault("columns", "").split("\t", -1);
        String[] cells = text.split("\t", -1);
        if (cells.length != names.length) {
            throw malformed("expected " + names.length + " columns, found " + cells.length);
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            row.put(names[i], cells[i].strip());
        }
        return Map.copyOf(row);
    }

    private IllegalStateException malformed(String what) {
        return new IllegalStateException(file + ":" + line + ": " + what);
    }
}
