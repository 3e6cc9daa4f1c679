package io.github.touchstone.citation;

import io.github.touchstone.text.Segmentation;
import java.util.function.Consumer;

/** Finds the citations of one kind. An implementation passes over the text once. */
interface CitationScanner {

    /** Gives every citation of the kind, in order. */
    void scan(Segmentation text, Consumer<Mark> found);
}
