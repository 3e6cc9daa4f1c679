package io.github.touchstone.model;

import io.github.touchstone.text.Fingerprint;
import io.github.touchstone.text.ShippedFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a model file: header lines "# key: value", then a feature and its weights on each line, parted by tabs.
 *
 * <p>The header must give name, version, source, licence, trained-on and columns; the first column is "feature", the
 * others name the outputs.
 */
public final class ModelReader {

    private static final List<String> REQUIRED =
            List.of("name", "version", "source", "licence", "trained-on", "columns");

    private final String file;
    private final String content;
    private final Map<String, String> header = new HashMap<>();
    private final List<ModelRow> rows = new ArrayList<>();
    private List<String> outputs = List.of();
    private int line;

    private ModelReader(String file, String content) {
        this.file = file;
        this.content = content;
    }

    /**
     * Reads a model that ships with the library.
     *
     * @param beside a class of the package that the file lies in
     * @param file the file's name
     * @return the model
     * @throws IllegalArgumentException naming file and line, if it is malformed
     */
    public static ModelFile shipped(Class<?> beside, String file) {
        return read(file, ShippedFile.read(beside, file));
    }

    /**
     * Reads a model.
     *
     * @param file the file's name, for messages
     * @param content all of its text
     * @return the model
     * @throws IllegalArgumentException naming file and line, if it is malformed
     */
    public static ModelFile read(String file, String content) {
        return new ModelReader(file, content).model();
    }

    private ModelFile model() {
        int start = 0;
        while (start < content.length()) {
            int end = content.indexOf('\n', start);
            end = end < 0 ? content.length() : end;
            line++;
            if (content.charAt(start) == '#') {
                headerLine(content.substring(start + 1, end));
            } else if (end > start) {
                row(start, end);
            }
            start = end + 1;
        }
        checkHeader();
        String hash = new Fingerprint().add(content).toString();
        return new ModelFile(file, header, outputs, rows, hash);
    }

    private void headerLine(String text) {
        int colon = text.indexOf(':');
        if (colon > 0) {
            header.putIfAbsent(
                    text.substring(0, colon).strip(), text.substring(colon + 1).strip());
        }
    }

    private void row(int start, int end) {
        if (rows.isEmpty()) {
            checkHeader();
        }
        int tab = content.indexOf('\t', start);
        if (tab <= start || tab >= end) {
            throw malformed("expected a feature, a tab and its weights");
        }
        String feature = content.substring(start, tab);
        Integer[] weights = new Integer[outputs.size()];
        int from = tab + 1;
        for (int i = 0; i < weights.length; i++) {
            int to = content.indexOf('\t', from);
            to = to < 0 || to > end ? end : to;
            weights[i] = weight(from, to);
            from = Math.min(to + 1, end);
        }
        if (from < end) {
            throw malformed("expected " + weights.length + " weights, found more");
        }
        rows.add(new ModelRow(feature, Arrays.asList(weights)));
    }

    private int weight(int from, int to) {
        try {
            return Integer.parseInt(content, from, to, 10);
        } catch (NumberFormatException e) {
            throw malformed("weight \"" + content.substring(from, to) + "\": expected a whole number");
        }
    }

    private void checkHeader() {
        for (String key : REQUIRED) {
            if (header.getOrDefault(key, "").isEmpty()) {
                throw malformed("the header lacks \"# " + key + ": …\"");
            }
        }
        List<String> columns = List.of(header.getOrDefault("columns", "").split(" ", -1));
        if (columns.size() < 2 || !columns.get(0).equals("feature")) {
            throw malformed("columns \"" + header.get("columns") + "\": expected \"feature\" and an output or more");
        }
        outputs = columns.subList(1, columns.size());
    }

    private IllegalArgumentException malformed(String what) {
        return new IllegalArgumentException(file + ":" + line + ": " + what);
    }
}
