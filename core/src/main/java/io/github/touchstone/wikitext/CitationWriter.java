package io.github.touchstone.wikitext;

import io.github.touchstone.text.Annotation;
import io.github.touchstone.wikitext.Arguments.Argument;
import java.util.List;
import java.util.Optional;

/**
 * Writes citation templates out as citation style 1 does: authors (date). "Title". Work. Publisher. Pages. Each value
 * stands where the template has it; what is put between stands for the name of its parameter.
 */
final class CitationWriter {

    private final PageReader reader;
    private final Page page;
    private final CitationFields fields = CitationFields.SHIPPED;

    CitationWriter(PageReader reader) {
        this.reader = reader;
        this.page = reader.page();
    }

    /** The citation, with the name by which others lead to it; empty if no parameter is known. */
    Phrase write(int template) {
        Arguments arguments = Arguments.of(page, template);
        CitationParts parts = new CitationParts(reader);
        writeParts(template, arguments, parts);
        Phrase citation = parts.end(page.constructs().end(template));
        String anchor = CitationAnchor.of(page, arguments);
        return anchor.isEmpty() ? citation : new Phrase(reader).annotated(Annotation.Kind.ANCHOR, anchor, citation);
    }

    private void writeParts(int template, Arguments arguments, CitationParts parts) {
        Optional<Argument> date = first(arguments, "date");
        boolean people = writePeople(arguments, parts);
        if (people) {
            date.ifPresent(value -> parts.addTied(" (", value, ")"));
        }
        writeTitles(page.templateName(template), arguments, parts);
        boolean journal = arguments.get("journal").isPresent()
                || page.templateName(template).endsWith("journal");
        for (CitationFields.Part part : fields.parts()) {
            if (part.isShownOf(journal)) {
                arguments.first(part.names()).ifPresent(value -> parts.add(part, value));
            }
        }
        if (!people) {
            date.ifPresent(value -> parts.add("", value, ""));
        }
    }

    private boolean writePeople(Arguments arguments, CitationParts parts) {
        List<People.Person> authors = People.of(arguments, "");
        if (!authors.isEmpty()) {
            writePeople(authors, parts);
            return true;
        }
        Optional<Argument> people = first(arguments, "people");
        people.ifPresent(value -> parts.add("", value, ""));
        return people.isPresent();
    }

    private static void writePeople(List<People.Person> people, CitationParts parts) {
        for (int i = 0; i < people.size(); i++) {
            People.Person person = people.get(i);
            if (i == 0) {
                parts.add("", person.last(), "");
            } else {
                parts.addTied("; ", person.last(), "");
            }
            person.first().ifPresent(first -> parts.addTied(", ", first, ""));
        }
    }

    private void writeTitles(String template, Arguments arguments, CitationParts parts) {
        Optional<Argument> chapter = first(arguments, "chapter");
        Optional<Argument> title = first(arguments, "title");
        Optional<Argument> link = first(arguments, "link");
        String address = link.map(value -> value.value().of(page.source())).orElse("");
        boolean plain = chapter.isPresent() || hasPlainTitle(template, arguments);
        chapter.ifPresent(value -> parts.addLinked("\"", value, "\"", address));
        List<People.Person> editors = People.of(arguments, "editor-");
        if (!editors.isEmpty()) {
            writePeople(editors, parts);
            parts.addWords(
                    editors.size() == 1 ? " (ed.)" : " (eds.)", editors.get(0).last());
        }
        String mark = plain ? "" : "\"";
        title.ifPresent(value -> parts.addLinked(mark, value, mark, chapter.isPresent() ? "" : address));
        if (title.isEmpty() && chapter.isEmpty()) {
            link.ifPresent(value -> parts.addLinked("", value, "", address));
        }
    }

    private boolean hasPlainTitle(String template, Arguments arguments) {
        boolean inWork = first(arguments, "work").isPresent();
        return !inWork
                && (template.equals("citation")
                        || fields.of("plain-title").stream().anyMatch(template::contains));
    }

    private Optional<Argument> first(Arguments arguments, String kind) {
        return arguments.first(fields.of(kind));
    }
}
