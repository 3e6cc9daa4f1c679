package io.github.touchstone.wikitext;

import io.github.touchstone.wikitext.Arguments.Argument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The authors or editors that a citation template names, in order. */
final class People {

    /**
     * A person.
     *
     * @param last the family name, or the whole name
     * @param first the other names, if they are given apart
     */
    record Person(Argument last, Optional<Argument> first) {}

    private People() {}

    /**
     * Reads names that are numbered.
     *
     * @param role "" for authors, "editor-" for editors
     */
    static List<Person> of(Arguments arguments, String role) {
        List<String> lasts = CitationFields.SHIPPED.of(role + "last");
        List<String> firsts = CitationFields.SHIPPED.of(role + "first");
        List<Person> people = new ArrayList<>();
        Optional<Argument> last = numbered(arguments, lasts, 1);
        while (last.isPresent()) {
            people.add(new Person(last.get(), numbered(arguments, firsts, people.size() + 1)));
            last = numbered(arguments, lasts, people.size() + 1);
        }
        return people;
    }

    private static Optional<Argument> numbered(Arguments arguments, List<String> names, int number) {
        List<String> numbered =
                names.stream().flatMap(name -> spellings(name, number)).toList();
        Optional<Argument> found = arguments.first(numbered);
        return found.isPresent() || number > 1 ? found : arguments.first(names);
    }

    /** The number stands behind the name, or before its hyphen: "author-last2", "author2-last". */
    private static Stream<String> spellings(String name, int number) {
        int hyphen = name.indexOf('-');
        return hyphen < 0
                ? Stream.of(name + number)
                : Stream.of(name + number, name.substring(0, hyphen) + number + name.substring(hyphen));
    }
}
