package io.github.touchstone.wikitext;

import io.github.touchstone.text.Annotation;
import io.github.touchstone.wikitext.Arguments.Argument;
import java.util.List;

/** Writes short citations, such as "Smith &amp; Jones 2001, p. 4", with a link to the full ones. */
final class ShortCitationWriter {

    private static final int MOST_NAMES = 3;

    private final PageReader reader;
    private final Page page;

    ShortCitationWriter(PageReader reader) {
        this.reader = reader;
        this.page = reader.page();
    }

    /** The words of a note: "Smith 2001, p. 4." */
    Phrase note(int template) {
        ShortCitation citation = read(template);
        Phrase phrase = new Phrase(reader).annotated(Annotation.Kind.LINK, "#" + citation.target(), plain(citation));
        addPlaces(phrase, citation);
        int end = page.constructs().end(template);
        return phrase.words(".", end - 2, end);
    }

    /** A citation in the text. */
    Phrase inText(int template, Shown.Way way) {
        ShortCitation citation = read(template);
        int start = page.constructs().start(template);
        int end = page.constructs().end(template);
        boolean brackets = way == Shown.Way.SHORT_BRACKETS;
        Phrase phrase = new Phrase(reader);
        if (brackets) {
            phrase.words("(", start, start + 2);
        }
        Phrase words = way == Shown.Way.SHORT_TEXT ? narrative(citation, end) : plain(citation);
        Phrase linked = new Phrase(reader).annotated(Annotation.Kind.LINK, "#" + citation.target(), words);
        phrase.annotated(Annotation.Kind.CITATION, citation.work(), linked);
        if (way != Shown.Way.SHORT_TEXT) {
            addPlaces(phrase, citation);
        }
        return brackets ? phrase.words(")", end - 2, end) : phrase;
    }

    private ShortCitation read(int template) {
        return ShortCitation.of(page, Arguments.of(page, template));
    }

    private Phrase plain(ShortCitation citation) {
        Phrase phrase = names(citation);
        citation.year()
                .ifPresent(year ->
                        phrase.words(" ", year.bar(), year.value().start()).value(year.value()));
        return phrase;
    }

    private Phrase narrative(ShortCitation citation, int end) {
        Phrase phrase = names(citation);
        if (citation.year().isPresent()) {
            Argument year = citation.year().get();
            phrase.words(" (", year.bar(), year.value().start()).value(year.value());
            addPlaces(phrase, citation);
            phrase.words(")", end - 2, end);
        }
        return phrase;
    }

    /** "Smith", "Smith &amp; Jones", "Smith, Jones &amp; Brown", and of more "Smith et al." */
    private Phrase names(ShortCitation citation) {
        Phrase phrase = new Phrase(reader);
        List<Argument> names = citation.names();
        int shown = names.size() > MOST_NAMES ? 1 : names.size();
        for (int i = 0; i < shown; i++) {
            Argument name = names.get(i);
            String before = i == 0 ? "" : i == shown - 1 ? " & " : ", ";
            phrase.words(before, name.bar(), name.value().start()).value(name.value());
        }
        if (shown < names.size()) {
            phrase.words(
                    " et al.",
                    names.get(1).bar(),
                    names.get(names.size() - 1).value().end());
        }
        return phrase;
    }

    private static void addPlaces(Phrase phrase, ShortCitation citation) {
        for (ShortCitation.Place place : citation.places()) {
            Argument value = place.value();
            phrase.words(", " + place.words(), value.bar(), value.value().start())
                    .value(value.value());
        }
    }
}
