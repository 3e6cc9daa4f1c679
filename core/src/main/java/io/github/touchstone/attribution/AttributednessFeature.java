package io.github.touchstone.attribution;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What tells that a sentence is attributed.
 *
 * <p>The first eighteen are the kinds of cues of the Penn Attribution Relations Corpus (Pareti 2012), each in three
 * grades; a term of the list {@code attribution/cue} names one of them.
 */
enum AttributednessFeature {
    /** "said", "accused". */
    ASSERTION_SURE,
    /** "added", which may also be a matter of numbers. */
    ASSERTION_LIKELY,
    /** "shows". */
    ASSERTION_FAINT,
    /** "believes". */
    BELIEF_SURE,
    /** "sees as". */
    BELIEF_LIKELY,
    /** "sees". */
    BELIEF_FAINT,
    /** "knows". */
    FACT_SURE,
    /** "learned". */
    FACT_LIKELY,
    /** "experienced". */
    FACT_FAINT,
    /** "wants", "refused". */
    EVENTUALITY_SURE,
    /** "decided". */
    EVENTUALITY_LIKELY,
    /** "required". */
    EVENTUALITY_FAINT,
    /** "the claim", "a promise". */
    NOUN_SURE,
    /** "a plan", "the view". */
    NOUN_LIKELY,
    /** "the debate". */
    NOUN_FAINT,
    /** "confident", "worried". */
    ATTITUDE_SURE,
    /** "aware". */
    ATTITUDE_LIKELY,
    /** "ready". */
    ATTITUDE_FAINT,
    /** "according to", "declined to comment". */
    PHRASE_SURE,
    /** "for his part". */
    PHRASE_LIKELY,
    /** "critics". */
    PHRASE_FAINT,
    /** The strongest cue is followed by "that" or by quoted words. */
    CLAUSE_FOLLOWS,
    /** The strongest cue is followed by "to". */
    INFINITIVE_FOLLOWS,
    /** The strongest cue stands after words that can be a source. */
    SOURCE_BEFORE,
    /** There is a second cue that is not faint. */
    SECOND_CUE,
    /** There are three such cues or more. */
    THIRD_CUE,
    /** A verb tells what happened. */
    EVENT,
    /** Two verbs or more tell what happened. */
    MORE_EVENTS,
    /** An {@link Attribution} stands in it. */
    MARK,
    /** An {@link Attribution} of the sentence before carries it. */
    SUPPORTED,
    /** Nearly all of its words are quoted. */
    ALL_QUOTED,
    /** Three words or more are quoted. */
    PART_QUOTED,
    /** One word or two are quoted: a term, or the name of a book. */
    WORD_QUOTED,
    /** Single quotation marks stand in it. */
    SINGLY_QUOTED,
    /** "I", "we", outside quotation marks. */
    FIRST_PERSON,
    /** "you". */
    SECOND_PERSON,
    /** "would". */
    WOULD,
    /** "should", "must", "could", "may", "might", "will". */
    MODAL,
    /** It asks. */
    QUESTION,
    /** It begins with a name and a colon. */
    SPEAKER,
    /** "@" stands in it. */
    HANDLE,
    /** It has fewer than nine words. */
    SHORT,
    /** It has thirty words or more. */
    LONG,
    /** It goes on with "he", "she", "they", "but" or "and" in the block of the sentence before. */
    GOES_ON,
    /** How likely the sentence before in its block is attributed. */
    BEFORE,
    /** How likely the last sentence of the block before is attributed. */
    BLOCK_BEFORE,
    /** How likely the next sentence of its block is attributed. */
    AFTER,
    /** How likely the first sentence of the next block is attributed. */
    BLOCK_AFTER,
    /** How likely the sentences of the document are attributed, on average. */
    DOCUMENT;

    private static final Map<String, AttributednessFeature> BY_LABEL = new HashMap<>();

    static {
        for (AttributednessFeature feature : values()) {
            BY_LABEL.put(feature.label(), feature);
        }
    }

    /** Its name in the model's file and in the list of cues. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Whether it is a cue of the faintest grade, of which several do not add up. */
    boolean isFaint() {
        return this == ASSERTION_FAINT
                || this == BELIEF_FAINT
                || this == FACT_FAINT
                || this == EVENTUALITY_FAINT
                || this == NOUN_FAINT
                || this == ATTITUDE_FAINT
                || this == PHRASE_FAINT;
    }

    /** Its place in a row of values. */
    @SuppressWarnings("EnumOrdinal")
    int index() {
        return ordinal();
    }

    /** Finds a feature by its name. */
    static AttributednessFeature of(String label) {
        AttributednessFeature feature = BY_LABEL.get(label);
        if (feature == null) {
            throw new IllegalArgumentException("no feature \"" + label + "\": expected one of " + BY_LABEL.keySet());
        }
        return feature;
    }
}
