package io.github.touchstone.wikitext;

import io.github.touchstone.text.Block;
import io.github.touchstone.wikitext.Arguments.Argument;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes what templates show. */
final class TemplateWriter {

    private static final Set<String> RANGE_WORDS =
            Set.of("to", "and", "or", "by", "x", "×", "-", "–", "+/-", "±", "to about", "and(-)", "to(-)", "xx");

    private final PageReader reader;
    private final Page page;
    private final ShortCitationWriter shortCitations;
    private final CitationWriter citations;

    TemplateWriter(PageReader reader, ShortCitationWriter shortCitations) {
        this.reader = reader;
        this.page = reader.page();
        this.shortCitations = shortCitations;
        this.citations = new CitationWriter(reader);
    }

    void write(int number, boolean inBlocks) {
        Optional<Shown> shown = page.shown(number);
        if (shown.isPresent()) {
            write(number, shown.get(), inBlocks);
        } else if (reader.blocks().inNote()) {
            writeUnlisted(number);
        }
    }

    private void write(int number, Shown shown, boolean inBlocks) {
        switch (shown.way()) {
            case NOTE, REUSE, SHORT_NOTE, NEEDED -> reader.marks().write(number);
            case NEEDED_SPAN -> writeNeededSpan(number);
            case SHORT, SHORT_BRACKETS, SHORT_TEXT -> push(shortCitations.inText(number, shown.way()));
            case CITATION -> writeUnlisted(number);
            case NOTES -> reader.listNotes(number, group(number, shown.detail()));
            case QUOTE -> writeQuote(Arguments.of(page, number));
            case SHOWS -> writeArgument(Arguments.of(page, number), shown.detail(), inBlocks);
            case LIST -> writeJoined(Arguments.of(page, number), ", ");
            case JOINED -> writeJoined(Arguments.of(page, number), " ");
            case DATE -> writeJoined(Arguments.of(page, number), "-");
            case MEASURE -> writeMeasure(Arguments.of(page, number));
            case PUTS -> writeWords(number, shown.detail());
            case NOTHING -> {}
        }
    }

    private void push(Phrase phrase) {
        reader.steps().push(phrase.steps());
    }

    /** A citation; or, if no parameter of one is known, the arguments without a name. */
    private void writeUnlisted(int number) {
        Phrase citation = citations.write(number);
        if (citation.isEmpty()) {
            writeJoined(Arguments.of(page, number), ", ");
        } else {
            push(citation);
        }
    }

    private String group(int number, String group) {
        String given = Arguments.of(page, number).text("group");
        return given.isEmpty() ? group : given;
    }

    private void writeNeededSpan(int number) {
        Phrase phrase = new Phrase(reader);
        Arguments arguments = Arguments.of(page, number);
        arguments.first(List.of("1", "text")).ifPresent(text -> phrase.value(text.value()));
        push(phrase.step(() -> reader.marks().write(number)));
    }

    private void writeQuote(Arguments arguments) {
        Phrase phrase =
                new Phrase(reader).step(reader.blocks()::enterQuote).step(() -> reader.open(Block.Kind.PARAGRAPH, 0));
        arguments
                .first(List.of("text", "quote", "content", "1"))
                .ifPresent(text -> phrase.step(reader.walk(text.value(), true)));
        Optional<Argument> author = arguments.first(List.of("author", "by", "sign", "2"));
        Optional<Argument> source = arguments.first(List.of("source", "title", "3"));
        if (author.isPresent() || source.isPresent()) {
            phrase.step(() -> reader.open(Block.Kind.PARAGRAPH, 0));
        }
        author.ifPresent(value -> addValue(phrase, "— ", value));
        source.ifPresent(value -> addValue(phrase, author.isPresent() ? ", " : "— ", value));
        push(phrase.step(reader.blocks()::leaveQuote).step(() -> reader.open(Block.Kind.PARAGRAPH, 0)));
    }

    private void writeArgument(Arguments arguments, String place, boolean inBlocks) {
        List<Argument> placed = arguments.placed();
        Optional<Argument> shown = place.equals("last")
                ? placed.stream().reduce((earlier, later) -> later)
                : arguments.get(place).or(() -> arguments.get("text"));
        shown.ifPresent(argument -> reader.steps().push(reader.walk(argument.value(), inBlocks)));
    }

    private void writeJoined(Arguments arguments, String separator) {
        Phrase phrase = new Phrase(reader);
        for (Argument argument : arguments.placed()) {
            if (argument.value().length() > 0) {
                addValue(phrase, phrase.isEmpty() ? "" : separator, argument);
            }
        }
        push(phrase);
    }

    /** "5 km" of 5 and km; "5 to 6 km" of 5, to, 6 and km. */
    private void writeMeasure(Arguments arguments) {
        List<Argument> placed = arguments.placed();
        boolean range = placed.size() > 1
                && RANGE_WORDS.contains(page.plain(placed.get(1).value()));
        Phrase phrase = new Phrase(reader);
        placed.stream()
                .limit(range ? 4 : 2)
                .forEach(argument -> addValue(phrase, phrase.isEmpty() ? "" : " ", argument));
        push(phrase);
    }

    private void writeWords(int number, String words) {
        Phrase phrase = new Phrase(reader)
                .words(words, page.constructs().start(number), page.constructs().end(number));
        Arguments.of(page, number).get("1").ifPresent(value -> phrase.value(value.value()));
        push(phrase);
    }

    private static void addValue(Phrase phrase, String before, Argument argument) {
        phrase.words(before, argument.bar(), argument.value().start()).value(argument.value());
    }
}
