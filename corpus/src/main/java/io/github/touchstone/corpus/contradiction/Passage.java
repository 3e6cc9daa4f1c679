package io.github.touchstone.corpus.contradiction;

import io.github.touchstone.text.Document;
import java.util.List;

/**
 * A document to be held against the facts.
 *
 * @param name what it is called
 * @param document its text
 * @param places where a contradiction or a trap is known to stand; empty where nothing is known
 */
record Passage(String name, Document document, List<Place> places) {

    Passage {
        places = List.copyOf(places);
    }

    /** A text that nothing is known of. */
    static Passage unlabelled(String name, String text) {
        return new Passage(name, Document.plain(text), List.of());
    }
}
