package io.github.touchstone.json;

import io.github.touchstone.text.Label;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The fields of an object in a JSON file. They are asked for one by one, and each is checked when it is asked for: every
 * method throws an {@link IllegalArgumentException} that names file, line and field if the field has another form.
 */
public final class JsonFields {

    private final String file;
    private final int line;
    private final Map<String, JsonValue> fields = new LinkedHashMap<>();

    JsonFields(String file, int line) {
        this.file = file;
        this.line = line;
    }

    /**
     * Reads a file that is one JSON object.
     *
     * @param file the file's name, for messages
     * @param json what stands in it
     * @return its fields
     * @throws IllegalArgumentException naming file and line, if it is no JSON object, or names a field twice
     */
    public static JsonFields read(String file, String json) {
        return JsonFieldsReader.read(file, json);
    }

    void put(String name, JsonValue value) {
        if (fields.put(name, value) != null) {
            throw malformed(file, value.line(), "\"" + name + "\": expected once, found twice");
        }
    }

    /**
     * Refuses fields of other names, which may well be misspelt.
     *
     * @param names the names that have a meaning
     * @return these fields
     */
    public JsonFields only(Set<String> names) {
        for (Map.Entry<String, JsonValue> field : fields.entrySet()) {
            if (!names.contains(field.getKey())) {
                throw malformed(
                        file,
                        field.getValue().line(),
                        "\"" + field.getKey() + "\": no such field, expected one of " + new TreeSet<>(names));
            }
        }
        return this;
    }

    /**
     * Tells whether a field is there.
     *
     * @param name the field's name
     * @return true if it is
     */
    public boolean has(String name) {
        return fields.containsKey(name);
    }

    /**
     * A text that has to be there, and to hold more than white space.
     *
     * @param name the field's name
     * @return the text
     */
    public String text(String name) {
        return optionalText(name).filter(text -> !text.isBlank()).orElseThrow(() -> wrong(name, "a text"));
    }

    /**
     * A text that may be left out.
     *
     * @param name the field's name
     * @return the text, if it is there
     */
    public Optional<String> optionalText(String name) {
        return value(name, String.class, "a text in quotation marks");
    }

    /**
     * A number that has to be there.
     *
     * @param name the field's name
     * @param low the least that it may be
     * @param high the most that it may be
     * @return the number
     */
    public double number(String name, double low, double high) {
        String expected = "a number from " + plain(low) + " to " + plain(high);
        return value(name, Double.class, expected)
                .filter(number -> number >= low && number <= high)
                .orElseThrow(() -> wrong(name, expected));
    }

    /**
     * A count that has to be there.
     *
     * @param name the field's name
     * @return a whole number, 0 or more
     */
    public int count(String name) {
        String expected = "a whole number, 0 or more";
        return value(name, Double.class, expected)
                .filter(number -> number >= 0 && number == number.intValue())
                .orElseThrow(() -> wrong(name, expected))
                .intValue();
    }

    /**
     * A day that may be left out.
     *
     * @param name the field's name
     * @return the day, written 2027-01-31, if it is there
     */
    public Optional<LocalDate> date(String name) {
        String expected = "a day such as 2027-01-31";
        return value(name, String.class, expected).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw wrong(name, expected);
            }
        });
    }

    /**
     * One of some constants, written in small letters with hyphens, that may be left out.
     *
     * @param name the field's name
     * @param choices the constants that may be chosen
     * @param <E> their type
     * @return the constant, if one is there
     */
    public <E extends Enum<E>> Optional<E> choice(String name, List<E> choices) {
        String expected =
                choices.stream().map(choice -> '"' + Label.of(choice) + '"').collect(Collectors.joining(" or "));
        return value(name, String.class, expected)
                .map(word -> choices.stream()
                        .filter(choice -> Label.of(choice).equals(word))
                        .findFirst()
                        .orElseThrow(() -> wrong(name, expected)));
    }

    /**
     * A list of texts that may be left out.
     *
     * @param name the field's name
     * @return the texts, none of them blank; empty if the field is not there
     */
    public List<String> texts(String name) {
        String expected = "a list of texts in quotation marks";
        return list(name, String.class, expected).stream()
                .map(text ->
                        Optional.of(text).filter(words -> !words.isBlank()).orElseThrow(() -> wrong(name, expected)))
                .toList();
    }

    /**
     * A list of objects that has to be there.
     *
     * @param name the field's name
     * @return the fields of each
     */
    public List<JsonFields> objects(String name) {
        String expected = "a list of objects in braces";
        if (!has(name)) {
            throw wrong(name, expected);
        }
        return list(name, JsonFields.class, expected);
    }

    /**
     * An object that has to be there.
     *
     * @param name the field's name
     * @return its fields
     */
    public JsonFields object(String name) {
        String expected = "an object in braces";
        return value(name, JsonFields.class, expected).orElseThrow(() -> wrong(name, expected));
    }

    private <T> List<T> list(String name, Class<T> type, String expected) {
        List<T> values = new ArrayList<>();
        for (Object element : value(name, List.class, expected).orElse(List.of())) {
            JsonValue value = (JsonValue) element;
            if (!type.isInstance(value.content())) {
                throw malformed(file, value.line(), "\"" + name + "\": expected " + expected);
            }
            values.add(type.cast(value.content()));
        }
        return List.copyOf(values);
    }

    private <T> Optional<T> value(String name, Class<T> type, String expected) {
        Optional<Object> content = Optional.ofNullable(fields.get(name)).map(JsonValue::content);
        if (content.isPresent() && !type.isInstance(content.get())) {
            throw wrong(name, expected);
        }
        return content.map(type::cast);
    }

    /**
     * Says that a field is not as it should be.
     *
     * @param name the field's name
     * @param expected what it should be, in words
     * @return what to throw
     */
    public IllegalArgumentException wrong(String name, String expected) {
        JsonValue value = fields.get(name);
        String found = value == null ? "nothing" : found(value.content());
        return malformed(
                file,
                value == null ? line : value.line(),
                "\"" + name + "\": expected " + expected + ", found " + found);
    }

    private static String found(Object content) {
        if (content instanceof String text) {
            return text.length() > 40 ? "a longer text" : '"' + text + '"';
        }
        if (content instanceof Double number) {
            return plain(number);
        }
        return content instanceof JsonFields ? "an object" : content instanceof List ? "a list" : content.toString();
    }

    /** Without the ".0" of a whole number. */
    private static String plain(double number) {
        return number == (long) number ? Long.toString((long) number) : Double.toString(number);
    }

    static IllegalArgumentException malformed(String file, int line, String what) {
        return new IllegalArgumentException(file + ":" + line + ": " + what);
    }
}
