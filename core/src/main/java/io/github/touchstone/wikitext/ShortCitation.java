package io.github.touchstone.wikitext;

import io.github.touchstone.wikitext.Arguments.Argument;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a short citation says.
 *
 * @param page where it stands
 * @param names the family names
 * @param year the year, perhaps with a letter
 * @param places the pages and the like
 */
record ShortCitation(Page page, List<Argument> names, Optional<Argument> year, List<Place> places) {

    private static final int MOST_PLACED = 5;
    private static final int YEAR_DIGITS = 4;

    /**
     * A place in the work that is cited.
     *
     * @param words what is shown before it
     * @param value the pages
     */
    record Place(String words, Argument value) {}

    static ShortCitation of(Page page, Arguments arguments) {
        List<Argument> placed = arguments.placed().stream()
                .filter(argument -> argument.value().length() > 0)
                .limit(MOST_PLACED)
                .toList();
        int last = placed.size() - 1;
        boolean hasYear = last >= 0 && isYear(page.plain(placed.get(last).value()));
        return new ShortCitation(
                page,
                hasYear ? placed.subList(0, last) : placed,
                hasYear ? Optional.of(placed.get(last)) : Optional.empty(),
                places(arguments));
    }

    private static List<Place> places(Arguments arguments) {
        return Stream.of(
                        place(arguments, "p. ", List.of("p", "page")),
                        place(arguments, "pp. ", List.of("pp", "pages")),
                        place(arguments, "", List.of("loc", "at")))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Place> place(Arguments arguments, String words, List<String> parameters) {
        return arguments.first(parameters).map(value -> new Place(words, value));
    }

    /** What it leads to: full citations are named by their names and year. */
    String target() {
        return "CITEREF" + names.stream().map(this::text).collect(Collectors.joining()) + yearText();
    }

    /** What it cites, such as "Smith 2001". */
    String work() {
        Stream<String> words = Stream.concat(names.stream(), year.stream()).map(this::text);
        return words.collect(Collectors.joining(" "));
    }

    /** What tells its note from others: citations of the same pages share one. */
    String noteName() {
        return "FOOTNOTE " + work()
                + places.stream().map(place -> " " + text(place.value)).collect(Collectors.joining());
    }

    String yearText() {
        return year.map(this::text).orElse("");
    }

    private String text(Argument argument) {
        return page.plain(argument.value());
    }

    /** Tells whether some words begin with a year, or say that there is none. */
    static boolean isYear(String text) {
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        return digits == YEAR_DIGITS || text.startsWith("n.d.");
    }
}
