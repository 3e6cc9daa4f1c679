package io.github.touchstone.score;

import io.github.touchstone.text.Label;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Walks through the fields of a profile, and names the line and the field of what is wrong: "signals.hedging.scale". */
final class ProfileFields {

    private final String file;
    private final JsonParser parser;
    private final Deque<String> path = new ArrayDeque<>();

    ProfileFields(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /** Where a field stands. */
    record Place(int line, String field) {}

    /** Walks through all of the text, which is one object. */
    void whole(Consumer<String> field) {
        parser.nextToken();
        object(field);
        expect(parser.nextToken() == null, "nothing after the closing brace");
    }

    /** Walks through the object that stands here; each of its fields is read by what is given. */
    void object(Consumer<String> field) {
        expect(parser.currentToken() == JsonToken.START_OBJECT, "an object in braces");
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            path.addLast(name);
            expect(seen.add(name), "each field once");
            parser.nextToken();
            field.accept(name);
            path.removeLast();
        }
    }

    /** Walks through the list of texts that stands here. */
    void texts(Consumer<String> each) {
        expect(parser.currentToken() == JsonToken.START_ARRAY, "a list in brackets");
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            String text = text();
            path.addLast(text);
            each.accept(text);
            path.removeLast();
        }
    }

    String text() {
        expect(parser.currentToken() == JsonToken.VALUE_STRING, "a text");
        return parser.getString();
    }

    /** One of the constants of an enum, by its label. */
    <E extends Enum<E>> E constant(Class<E> type) {
        String label = text();
        Set<String> labels = new TreeSet<>();
        for (E constant : type.getEnumConstants()) {
            if (Label.of(constant).equals(label)) {
                return constant;
            }
            labels.add(Label.of(constant));
        }
        throw malformed(place(), "expected one of " + labels);
    }

    /** A finite number of a least size. */
    double number(double least) {
        double number = anyNumber();
        expect(number >= least && Double.isFinite(number), "a number, " + shown(least) + " or more");
        return number;
    }

    /** A number within bounds. */
    double number(double least, double most) {
        double number = anyNumber();
        expect(number >= least && number <= most, "a number, " + shown(least) + " to " + shown(most));
        return number;
    }

    double positive() {
        double number = anyNumber();
        expect(number > 0 && Double.isFinite(number), "a number above 0");
        return number;
    }

    int count(int most) {
        double number = anyNumber();
        expect(number == (int) number && number >= 0 && number <= most, "a whole number, 0 to " + most);
        return (int) number;
    }

    private double anyNumber() {
        JsonToken token = parser.currentToken();
        expect(token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT, "a number");
        return parser.getDoubleValue();
    }

    private static String shown(double bound) {
        return String.valueOf((int) bound);
    }

    Place place() {
        return new Place(parser.currentTokenLocation().getLineNr(), String.join(".", path));
    }

    /** Holds the name of the field that stands here against those that are known. */
    void expectOneOf(Collection<String> names) {
        expect(names.contains(path.getLast()), "one of " + new TreeSet<>(names));
    }

    void expect(boolean holds, String expected) {
        if (!holds) {
            throw malformed(place(), "expected " + expected);
        }
    }

    /** Holds an object that was just walked through against the fields that it must have. */
    void expectAll(Collection<String> required, Collection<String> found) {
        for (String name : new TreeSet<>(required)) {
            if (!found.contains(name)) {
                throw malformed(place(), "\"" + name + "\" is missing");
            }
        }
    }

    IllegalArgumentException malformed(Place place, String what) {
        String field = place.field().isEmpty() ? "the profile" : "\"" + place.field() + "\"";
        return new IllegalArgumentException(file + ":" + place.line() + ": " + field + ": " + what);
    }

    /** What the parser says of text that is no JSON, with the field that it has come to. */
    IllegalArgumentException noJson(JacksonException failure) {
        TokenStreamLocation at = failure.getLocation();
        Place place = new Place(at == null ? place().line() : at.getLineNr(), place().field());
        return failure instanceof UnexpectedEndOfInputException
                ? malformed(place, "the text ends here, before its closing brace")
                : malformed(place, "no JSON: " + failure.getOriginalMessage());
    }
}
