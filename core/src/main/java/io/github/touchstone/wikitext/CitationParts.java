package io.github.touchstone.wikitext;

import io.github.touchstone.text.Annotation;
import io.github.touchstone.wikitext.Arguments.Argument;

/** The parts of a citation, with a full stop and a space between them. */
final class CitationParts {

    private static final String STOPS = ".?!:";

    private final PageReader reader;
    private final Phrase phrase;
    private boolean any;
    private char last;

    CitationParts(PageReader reader) {
        this.reader = reader;
        this.phrase = new Phrase(reader);
    }

    void add(CitationFields.Part part, Argument value) {
        write(part.tied() && any ? "" : separator(), part.before(), value, part.after(), "");
    }

    void add(String before, Argument value, String after) {
        write(separator(), before, value, after, "");
    }

    void addTied(String before, Argument value, String after) {
        write("", before, value, after, "");
    }

    /** Adds a part that is linked to an address, unless that is empty. */
    void addLinked(String before, Argument value, String after, String address) {
        write(separator(), before, value, after, address);
    }

    /** Adds words that stand for the name of a parameter. */
    void addWords(String words, Argument value) {
        phrase.words(words, value.bar(), value.value().start());
        last = words.charAt(words.length() - 1);
    }

    /** Ends the citation with a full stop that stands for the closing braces. */
    Phrase end(int templateEnd) {
        return any && !endsInStop() ? phrase.words(".", templateEnd - 2, templateEnd) : phrase;
    }

    private void write(String separator, String before, Argument value, String after, String address) {
        String words = separator + before;
        phrase.words(words, value.bar(), value.value().start());
        Phrase shown = new Phrase(reader).value(value.value());
        if (address.isEmpty()) {
            phrase.value(value.value());
        } else {
            phrase.annotated(Annotation.Kind.LINK, address, shown);
        }
        last = reader.page().source().charAt(value.value().end() - 1);
        if (!after.isEmpty()) {
            addWords(after, value);
        }
        any = true;
    }

    private String separator() {
        if (!any) {
            return "";
        }
        return endsInStop() ? " " : ". ";
    }

    private boolean endsInStop() {
        return STOPS.indexOf(last) >= 0;
    }
}
