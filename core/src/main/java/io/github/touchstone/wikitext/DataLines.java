package io.github.touchstone.wikitext;

import io.github.touchstone.text.ShippedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** Lines of a data file of this package: what the names are, and the names. */
final class DataLines {

    private static final String KEY_END = ": ";

    private DataLines() {}

    /**
     * A line.
     *
     * @param key what the names are
     * @param names the names
     * @param place file and line, for errors
     */
    record Line(String key, List<String> names, String place) {

        /** Returns what stands in brackets behind the first word of the key, or else its second word. */
        String detail() {
            int space = key.indexOf(' ');
            String rest = space < 0 ? "" : key.substring(space + 1);
            return rest.startsWith("[") ? rest.substring(1, rest.length() - 1) : rest;
        }

        /** Returns the first word of the key. */
        String word() {
            int space = key.indexOf(' ');
            return space < 0 ? key : key.substring(0, space);
        }

        IllegalStateException unknown(Object expected) {
            return new IllegalStateException(place + ": \"" + word() + "\": expected one of " + expected);
        }
    }

    static List<Line> load(String file, char separator) {
        return parse(file, ShippedFile.read(DataLines.class, file).lines().toList(), separator);
    }

    static List<Line> parse(String file, List<String> lines, char separator) {
        List<Line> parsed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                parsed.add(parse(line, separator, file + ":" + (i + 1)));
            }
        }
        return parsed;
    }

    private static Line parse(String line, char separator, String place) {
        int bracket = line.indexOf("]" + KEY_END);
        int end = bracket >= 0 ? bracket + 1 : line.indexOf(KEY_END);
        if (end <= 0) {
            throw new IllegalStateException(place + ": \"" + line + "\": expected a key, a colon and names");
        }
        List<String> names = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(line.substring(end + 2), String.valueOf(separator));
        while (tokens.hasMoreTokens()) {
            names.add(tokens.nextToken().strip());
        }
        return new Line(line.substring(0, end), List.copyOf(names), place);
    }
}
