package io.github.touchstone.attribution;

import java.util.function.Consumer;

/** Finds the attributions of one form. An implementation passes over the text once. */
interface AttributionScanner {

    /** Gives every attribution of the form, also inside quoted words. */
    void scan(Consumer<SourceMention> found);
}
