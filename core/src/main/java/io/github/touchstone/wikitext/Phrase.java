package io.github.touchstone.wikitext;

import io.github.touchstone.text.Annotation;
import io.github.touchstone.text.CollapsedText;
import io.github.touchstone.text.DocumentBuilder;
import io.github.touchstone.text.Span;
import java.util.ArrayList;
import java.util.List;

/** What a template or link is written out to: words of its own between ranges of the source. */
final class Phrase {

    private final PageReader reader;
    private final List<Runnable> steps = new ArrayList<>();

    Phrase(PageReader reader) {
        this.reader = reader;
    }

    /** Adds words that stand for a range of the source. */
    Phrase words(String words, int start, int end) {
        CollapsedText prose = reader.prose();
        return step(() -> prose.put(words, start, end));
    }

    /** Adds a range of the source, with what is marked in it. */
    Phrase value(Span range) {
        return step(reader.walk(range, false));
    }

    Phrase step(Runnable step) {
        steps.add(step);
        return this;
    }

    /** Adds another phrase and says something of it. */
    Phrase annotated(Annotation.Kind kind, String value, Phrase inner) {
        DocumentBuilder document = reader.document();
        int[] start = new int[1];
        step(() -> start[0] = document.position());
        steps.addAll(inner.steps);
        return step(() -> document.annotate(kind, start[0], value));
    }

    List<Runnable> steps() {
        return steps;
    }

    boolean isEmpty() {
        return steps.isEmpty();
    }
}
