package io.github.touchstone.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A statement of Wikidata, until the labels of all items are known.
 *
 * @param id its own id
 * @param item the id of the item it is about
 * @param aliases other names of that item
 * @param relation what is said of it
 * @param value the value
 * @param qualifiers the first value of each qualifier that counts, by its property
 * @param line where it stands
 */
record WikidataStatement(
        String id,
        String item,
        List<String> aliases,
        Relation relation,
        WikidataValue value,
        Map<String, WikidataValue> qualifiers,
        int line) {

    private static final String POINT_IN_TIME = "P585";
    private static final String START = "P580";
    private static final String END = "P582";
    private static final List<String> PLACES = List.of("P276", "P131", "P17");
    /** A figure without a unit has this for one. */
    private static final String NO_UNIT = "1";

    private static final String OPEN = "..";

    static WikidataStatement of(
            String item, List<String> aliases, Relation relation, JsonObject statement, JsonObject mainsnak) {
        Map<String, WikidataValue> qualifiers = statement
                .object("qualifiers")
                .map(WikidataStatement::qualifiers)
                .orElse(Map.of());
        return new WikidataStatement(
                statement.text("id"),
                item,
                aliases,
                relation,
                WikidataValue.of(mainsnak),
                qualifiers,
                statement.line());
    }

    private static Map<String, WikidataValue> qualifiers(JsonObject given) {
        return Stream.concat(Stream.of(POINT_IN_TIME, START, END), PLACES.stream())
                .filter(property -> given.object(property).isPresent())
                .collect(Collectors.toMap(
                        property -> property,
                        property -> WikidataValue.of(given.object(property).orElseThrow())));
    }

    /** Makes the fact, or tells the sink why it cannot be said. */
    void tell(String file, Function<String, Optional<String>> labels, FactSink sink) {
        Optional<String> subject = labels.apply(item);
        Optional<String> words = value.inWords(labels).filter(said -> !said.isBlank());
        Optional<String> unit =
                value.unit().isEmpty() || value.unit().equals(NO_UNIT) ? Optional.of("") : labels.apply(value.unit());
        if (value.kind() == WikidataValue.Kind.UNSAID) {
            sink.leftOut(value.text(), line);
        } else if (subject.isEmpty()) {
            sink.leftOut("no English label for the item", line);
        } else if (words.isEmpty()) {
            sink.leftOut("no English label for the value", line);
        } else if (unit.isEmpty()) {
            sink.leftOut("no English label for the unit", line);
        } else {
            sink.fact(fact(file, subject.get(), words.get(), unit.get(), labels), line);
        }
    }

    private Fact fact(
            String file, String subject, String words, String unit, Function<String, Optional<String>> labels) {
        String sentence = relation.say(subject, words, unit);
        return Fact.builder(id.isBlank() ? file + ":" + line : id)
                .statement(sentence.substring(0, sentence.length() - 1) + when() + ".")
                .subject(subject)
                .aliases(aliases)
                .relation(relation.name())
                .value(words)
                .unit(unit)
                .time(isTime() ? value.text() : time(POINT_IN_TIME))
                .validity(validity())
                .place(place(labels))
                .source(new Fact.Source("Wikidata", "https://www.wikidata.org/wiki/" + item))
                .build();
    }

    private boolean isTime() {
        return value.kind() == WikidataValue.Kind.TIME;
    }

    private String time(String property) {
        WikidataValue time = qualifiers.get(property);
        return time != null && time.kind() == WikidataValue.Kind.TIME ? time.text() : "";
    }

    private String validity() {
        String start = time(START);
        String end = time(END);
        return start.isEmpty() && end.isEmpty()
                ? ""
                : (start.isEmpty() ? OPEN : start) + "/" + (end.isEmpty() ? OPEN : end);
    }

    /** " from 1933 to 1945", " since 1990", " until 1945", " in 2015"; nothing if the value is a time itself. */
    private String when() {
        if (isTime()) {
            return "";
        }
        String start = words(START);
        String end = words(END);
        if (!start.isEmpty()) {
            return end.isEmpty() ? " since " + start : " from " + start + " to " + end;
        }
        return end.isEmpty()
                ? WrittenTime.parse(time(POINT_IN_TIME))
                        .map(time -> " " + time.withPreposition())
                        .orElse("")
                : " until " + end;
    }

    private String words(String property) {
        return WrittenTime.parse(time(property)).map(WrittenTime::words).orElse("");
    }

    private String place(Function<String, Optional<String>> labels) {
        return PLACES.stream()
                .filter(qualifiers::containsKey)
                .flatMap(property -> Optional.ofNullable(qualifiers.get(property)).stream())
                .flatMap(value -> value.inWords(labels).stream())
                .findFirst()
                .orElse("");
    }
}
