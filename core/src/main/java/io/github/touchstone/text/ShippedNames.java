package io.github.touchstone.text;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** Reads data files that ship with the library and hold names: in each line what the names are, a colon, and the names. */
public final class ShippedNames {

    private static final String KEY_END = ": ";

    private ShippedNames() {}

    /**
     * A line.
     *
     * @param key what the names are
     * @param names the names
     * @param place file and line, for errors
     */
    public record Line(String key, List<String> names, String place) {

        /** Copies the list. */
        public Line {
            names = List.copyOf(names);
        }

        /**
         * What stands behind the first word of the key.
         *
         * @return it, without the brackets around it; empty if there is none
         */
        public String detail() {
            int space = key.indexOf(' ');
            String rest = space < 0 ? "" : key.substring(space + 1);
            return rest.startsWith("[") ? rest.substring(1, rest.length() - 1) : rest;
        }

        /**
         * The first word of the key.
         *
         * @return such as "put" of "put [x]"
         */
        public String word() {
            int space = key.indexOf(' ');
            return space < 0 ? key : key.substring(0, space);
        }

        /**
         * Says that the key is none that is known.
         *
         * @param expected those that are
         * @return an error that names file and line
         */
        public IllegalStateException unknown(Object expected) {
            return new IllegalStateException(place + ": \"" + word() + "\": expected one of " + expected);
        }
    }

    /**
     * Reads a file. Blank lines and those that begin with "#" are passed over.
     *
     * @param beside a class of the package that the file lies in
     * @param file the file's name, from that package on
     * @param separator what parts one name from the next
     * @return its lines
     * @throws IllegalStateException at the first line that is malformed, or if there is no such file
     */
    public static List<Line> load(Class<?> beside, String file, char separator) {
        return parse(file, ShippedFile.read(beside, file).lines().toList(), separator);
    }

    /**
     * Reads lines.
     *
     * @param file the name of their file, for errors
     * @param lines the lines
     * @param separator what parts one name from the next
     * @return those that hold names
     * @throws IllegalStateException at the first line that is malformed
     */
    public static List<Line> parse(String file, List<String> lines, char separator) {
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
