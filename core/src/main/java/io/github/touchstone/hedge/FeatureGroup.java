package io.github.touchstone.hedge;

import io.github.touchstone.text.Fold;

/** What a feature of a candidate speaks of. */
enum FeatureGroup {
    /** A word shortly before the term. */
    LEFT("L"),
    /** A word shortly after the term. */
    RIGHT("R"),
    /** Where "if" or "unless" stands. */
    IF("if"),
    /** Whether a word of asking or knowing stands right before the term. */
    ASKED("asked"),
    /** Past forms such as "was" in the sentence. */
    PAST("past"),
    /** Words in -ed in the sentence. */
    ED("ed"),
    /** Present forms such as "is" in the sentence. */
    PRESENT("pres"),
    /** The word that the term belongs to: the first after it that is no adverb and no auxiliary. */
    NEXT("next"),
    /** The coarse tag of that word, and the auxiliaries passed over on the way to it. */
    TAG("tag");

    private final String label;
    private final long hash;

    FeatureGroup(String label) {
        this.label = label;
        this.hash = Fold.hash(label);
    }

    /** The name in features. */
    String label() {
        return label;
    }

    /** The hash of the name. */
    long hash() {
        return hash;
    }
}
