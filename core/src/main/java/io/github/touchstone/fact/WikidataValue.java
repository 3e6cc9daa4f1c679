package io.github.touchstone.fact;

import java.util.Optional;
import java.util.function.Function;

/**
 * What a Wikidata statement or qualifier gives as its value.
 *
 * @param kind what it is
 * @param text the id of an item, a figure, an ISO 8601 time or a text; for a value that cannot be said, why not
 * @param unit the id of the item that a figure counts; empty if it counts nothing
 */
record WikidataValue(Kind kind, String text, String unit) {

    private static final int CENTURY = 7;
    private static final int DECADE = 8;
    private static final int YEAR = 9;
    private static final int MONTH = 10;
    private static final int DAY = 11;

    private static final String YEAR_SIGN = "+";
    private static final int LONGEST_FIGURE = 24;

    /** What a value is. */
    enum Kind {
        /** Another item, known by its id. */
        ITEM,
        /** A figure, with or without a unit. */
        FIGURE,
        /** A time in ISO 8601. */
        TIME,
        /** A text as it is. */
        TEXT,
        /** Nothing that a sentence could say. */
        UNSAID
    }

    static WikidataValue of(JsonObject snak) {
        if (!snak.text("snaktype").equals("value")) {
            return unsaid("no value, or one that is not known");
        }
        Optional<JsonObject> given = snak.object("datavalue");
        String type = given.map(data -> data.text("type")).orElse("");
        Optional<JsonObject> value = given.flatMap(data -> data.object("value"));
        return switch (type) {
            case "wikibase-entityid" -> new WikidataValue(Kind.ITEM, text(value, "id"), "");
            case "time" -> time(text(value, "time"), text(value, "precision"));
            case "quantity" -> figure(text(value, "amount"), text(value, "unit"));
            case "monolingualtext" -> new WikidataValue(Kind.TEXT, text(value, "text"), "");
            case "string" -> new WikidataValue(Kind.TEXT, given.orElseThrow().text("value"), "");
            default -> unsaid("a value of a type that is not known");
        };
    }

    private static String text(Optional<JsonObject> value, String field) {
        return value.map(object -> object.text(field)).orElse("");
    }

    private static WikidataValue unsaid(String why) {
        return new WikidataValue(Kind.UNSAID, why, "");
    }

    /** "+1952-03-11T00:00:00Z" with precision 11 is a day, with 9 a year, with 7 a century. */
    private static WikidataValue time(String time, String precision) {
        if (!time.startsWith(YEAR_SIGN) || time.length() < YEAR_SIGN.length() + "1952-03-11".length()) {
            return unsaid("a time before the year 1, or none");
        }
        String date = time.substring(YEAR_SIGN.length());
        Optional<String> iso = iso(date, precision);
        return iso.filter(written -> WrittenTime.parse(written).isPresent())
                .map(written -> new WikidataValue(Kind.TIME, written, ""))
                .orElse(unsaid("a time that is less precise than a century, or more than a day"));
    }

    private static Optional<String> iso(String date, String precision) {
        return switch (precision.length() > 2 ? 0 : Integer.parseInt("0" + digits(precision))) {
            case CENTURY -> Optional.of(century(date) + "XX");
            case DECADE -> Optional.of(date.substring(0, 3) + "X");
            case YEAR -> Optional.of(date.substring(0, "1952".length()));
            case MONTH -> Optional.of(date.substring(0, "1952-03".length()));
            case DAY -> Optional.of(date.substring(0, "1952-03-11".length()));
            default -> Optional.empty();
        };
    }

    /** The 19th century is given as 1801 to 1900, and 1900 is in it. */
    private static String century(String date) {
        String year = digits(date.substring(0, "1952".length()));
        int before = Math.max(0, Integer.parseInt("0" + year) - 1) / 100;
        return before < 10 ? "0" + before : String.valueOf(before);
    }

    private static String digits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9') ? text : "";
    }

    private static WikidataValue figure(String amount, String unit) {
        String plain = amount.startsWith("+") ? amount.substring(1) : amount;
        boolean figure = !plain.isEmpty()
                && plain.length() <= LONGEST_FIGURE
                && plain.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == '-');
        return figure
                ? new WikidataValue(Kind.FIGURE, grouped(plain), unit.substring(unit.lastIndexOf('/') + 1))
                : unsaid("a figure that is none");
    }

    /** "3520031" as "3,520,031". */
    private static String grouped(String figure) {
        int point = figure.indexOf('.');
        StringBuilder grouped = new StringBuilder(figure);
        int first = figure.startsWith("-") ? 2 : 1;
        for (int at = (point < 0 ? figure.length() : point) - 3; at >= first; at -= 3) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }

    /** The value in words; empty if it is an item without a label. */
    Optional<String> inWords(Function<String, Optional<String>> labels) {
        return kind == Kind.ITEM ? labels.apply(text) : Optional.of(text);
    }
}
