package io.github.touchstone.corpus.row;

import io.github.touchstone.text.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A bibliography entry cut into its fields, or a line of prose, which has none.
 *
 * @param text the entry or the line
 * @param fields the fields of an entry, in order; with a blank between them they are the text
 */
public record ReferenceRow(String text, List<ReferenceField> fields) {

    /** By the hash of its text a row falls into one of so many parts. */
    public static final int PARTS = 5;
    /** The part that the models which ship have not seen. */
    public static final int HELD_OUT = 0;

    private static final String AUTHOR = "author";
    private static final String EDITOR = "editor";
    private static final String TITLE = "title";
    private static final String DATE = "date";

    /** Copies the list. */
    public ReferenceRow {
        fields = List.copyOf(fields);
    }

    /**
     * Reads {@code {"text", "fields": [["author", "Overy, R."], …]}}; a row without fields is prose.
     *
     * @param row the fields of the row
     * @return the entry or the line
     * @throws MalformedRowException if a field does not hold what it should, or the fields are not the text
     */
    public static ReferenceRow of(JsonRow row) {
        String text = row.text("text");
        List<ReferenceField> fields = new ArrayList<>();
        int start = 0;
        for (Map.Entry<String, String> pair : row.pairs("fields")) {
            if (!text.startsWith(pair.getValue(), start)) {
                throw new MalformedRowException(
                        row.line(), pair.getKey() + " \"" + pair.getValue() + "\": expected at offset " + start);
            }
            int end = start + pair.getValue().length();
            fields.add(new ReferenceField(pair.getKey(), start, end));
            start = Math.min(text.length(), end + 1);
        }
        return new ReferenceRow(text, fields);
    }

    /**
     * Tells whether the row is an entry.
     *
     * @return false for prose
     */
    public boolean isEntry() {
        return !fields.isEmpty();
    }

    /**
     * The part that the row falls into; rows of one text fall into one part.
     *
     * @return from 0 to {@link #PARTS}, without it
     */
    public int part() {
        return (int) Long.remainderUnsigned(Fold.hash(text), PARTS);
    }

    /**
     * The year: the first four digits in a row in the first date that has some.
     *
     * @return such as "1997"; empty without such a date
     */
    public String year() {
        return fields.stream()
                .filter(field -> field.name().equals(DATE))
                .map(field -> fourDigits(field.of(text)))
                .filter(year -> !year.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String fourDigits(String date) {
        int start = 0;
        for (int at = 0; at <= date.length(); at++) {
            if (at == date.length() || date.charAt(at) < '0' || date.charAt(at) > '9') {
                if (at - start == 4) {
                    return date.substring(start, at);
                }
                start = at + 1;
            }
        }
        return "";
    }

    /**
     * The authors, as they stand in the text.
     *
     * @return the first field of authors
     */
    public Optional<String> authors() {
        return first(AUTHOR).map(field -> field.of(text));
    }

    /**
     * The editors, as they stand in the text.
     *
     * @return the first field of editors
     */
    public Optional<String> editors() {
        return first(EDITOR).map(field -> field.of(text));
    }

    /**
     * Where the title begins.
     *
     * @return offset of its first letter; empty if there is no title, or it has no letter
     */
    public Optional<Integer> titleStart() {
        return first(TITLE).flatMap(field -> firstLetter(field.start(), field.end()));
    }

    /**
     * Finds a letter.
     *
     * @param start offset to look from
     * @param end offset to look up to
     * @return offset of the first letter between them
     */
    public Optional<Integer> firstLetter(int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLetter(text.codePointAt(i))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private Optional<ReferenceField> first(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }
}
