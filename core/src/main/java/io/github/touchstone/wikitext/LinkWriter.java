package io.github.touchstone.wikitext;

import io.github.touchstone.text.Annotation;
import io.github.touchstone.text.Span;

/** Writes links: the words of a link to a page, and the words of a link to an address with the address. */
final class LinkWriter {

    private static final int LONGEST_SPACE = 30;

    private final PageReader reader;
    private final Page page;
    private final Constructs constructs;

    LinkWriter(PageReader reader) {
        this.reader = reader;
        this.page = reader.page();
        this.constructs = page.constructs();
    }

    void writeLink(int number) {
        int end = constructs.contentEnd(number);
        int bar = page.firstOf("|", constructs.contentStart(number), end);
        Span target = page.trimmed(constructs.contentStart(number), bar);
        if (isLeftOut(target)) {
            return;
        }
        boolean hasWords = bar < end && page.trimmed(bar + 1, end).length() > 0;
        boolean colon = page.source().startsWith(":", target.start()) && target.length() > 1;
        Span shown = colon ? new Span(target.start() + 1, target.end()) : target;
        reader.steps().push(reader.walk(hasWords ? new Span(bar + 1, end) : shown, false));
    }

    void writeAddress(int number) {
        int start = constructs.contentStart(number);
        int end = Addresses.end(page.source(), start, constructs.contentEnd(number));
        Span address = new Span(start, end);
        Span words = page.trimmed(end, constructs.contentEnd(number));
        Phrase phrase = new Phrase(reader);
        if (words.length() > 0) {
            phrase.value(words);
        } else {
            phrase.step(() -> reader.prose().copy(address.start(), address.end()));
        }
        Phrase linked = new Phrase(reader).annotated(Annotation.Kind.LINK, address.of(page.source()), phrase);
        reader.steps().push(linked.steps());
    }

    private boolean isLeftOut(Span target) {
        int colon = target.start();
        int limit = Math.min(target.end(), target.start() + LONGEST_SPACE);
        while (colon < limit && page.source().charAt(colon) != ':') {
            colon++;
        }
        return colon > target.start()
                && colon < limit
                && MarkupNames.SHIPPED.isLeftOut(
                        page.source().substring(target.start(), colon).strip());
    }
}
