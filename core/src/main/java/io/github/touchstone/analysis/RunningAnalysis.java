package io.github.touchstone.analysis;

import io.github.touchstone.contradiction.ContradictionFinder;
import io.github.touchstone.text.Document;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Marks one text again and again while it is edited. What it gives is what {@link Analysis#of(Document, ContradictionFinder)}
 * gives; it keeps the marks of the last state, and reads only where the text differs from it. What is kept is in proportion
 * to the text. Not thread-safe; what it gives is.
 */
public final class RunningAnalysis {

    private final ContradictionFinder facts;
    private Optional<TextReading> last = Optional.empty();

    /**
     * Begins with no text.
     *
     * @param facts what texts are held against, and who decides
     */
    public RunningAnalysis(ContradictionFinder facts) {
        this.facts = facts;
    }

    /**
     * Marks the next state of the text.
     *
     * @param document the document as it is now
     * @param cancelled asked now and then; true gives it up, and what is kept stays as it was
     * @return the document with its marks; empty if it was cancelled
     */
    public Optional<Analysis> next(Document document, BooleanSupplier cancelled) {
        TextReading reading = last.map(before -> before.edited(document)).orElseGet(() -> TextReading.of(document));
        if (cancelled.getAsBoolean()) {
            return Optional.empty();
        }
        Analysis analysis = reading.analysis(facts);
        last = Optional.of(reading);
        return Optional.of(analysis);
    }
}
