package io.github.touchstone.wikitext;

import io.github.touchstone.text.Span;
import io.github.touchstone.wikitext.Arguments.Argument;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The name by which short citations lead to a full one: "CITEREF", the family names, and the year. */
final class CitationAnchor {

    private static final int MOST_NAMES = 4;
    private static final int YEAR_DIGITS = 4;

    private CitationAnchor() {}

    /** Returns the name, or an empty one if the citation says that it has none or gives neither name nor year. */
    static String of(Page page, Arguments arguments) {
        Optional<Argument> given = arguments.get("ref");
        if (given.isPresent() && !page.plain(given.get().value()).equals("harv")) {
            return given(page, given.get().value());
        }
        String people = names(page, arguments);
        return people.isEmpty() ? "" : "CITEREF" + people + year(page, arguments);
    }

    private static String given(Page page, Span value) {
        Constructs constructs = page.constructs();
        int number = constructs.firstFrom(value.start());
        boolean template = number < constructs.size()
                && constructs.start(number) == value.start()
                && constructs.kind(number) == Constructs.Kind.TEMPLATE;
        if (template) {
            return ShortCitation.of(page, Arguments.of(page, number)).target();
        }
        String name = page.plain(value);
        return name.equals("none") ? "" : name;
    }

    private static String names(Page page, Arguments arguments) {
        List<People.Person> authors = People.of(arguments, "");
        List<People.Person> people = authors.isEmpty() ? People.of(arguments, "editor-") : authors;
        if (people.isEmpty()) {
            return initialled(arguments.text("vauthors"));
        }
        return people.stream()
                .limit(MOST_NAMES)
                .map(person -> page.plain(person.last().value()))
                .collect(Collectors.joining());
    }

    /** The family names of "Smith J, Brown AB". */
    private static String initialled(String authors) {
        StringBuilder names = new StringBuilder();
        int start = 0;
        for (int i = 0; i < MOST_NAMES && start < authors.length(); i++) {
            int comma = authors.indexOf(',', start);
            int end = comma < 0 ? authors.length() : comma;
            String author = authors.substring(start, end).strip();
            int initials = author.lastIndexOf(' ');
            names.append(initials < 0 ? author : author.substring(0, initials));
            start = end + 1;
        }
        return names.toString();
    }

    private static String year(Page page, Arguments arguments) {
        Optional<Argument> date = arguments.get("year").or(() -> arguments.first(CitationFields.SHIPPED.of("date")));
        return date.map(argument -> year(page.plain(argument.value()))).orElse("");
    }

    /** The first four digits in a row, with a small letter behind them. */
    private static String year(String date) {
        int digits = 0;
        for (int i = 0; i < date.length(); i++) {
            digits = Character.isDigit(date.charAt(i)) ? digits + 1 : 0;
            boolean ends = i + 1 == date.length() || !Character.isDigit(date.charAt(i + 1));
            if (digits == YEAR_DIGITS && ends) {
                boolean letter = i + 1 < date.length() && date.charAt(i + 1) >= 'a' && date.charAt(i + 1) <= 'z';
                return date.substring(i + 1 - YEAR_DIGITS, letter ? i + 2 : i + 1);
            }
        }
        return "";
    }
}
