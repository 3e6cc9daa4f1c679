package io.github.touchstone.bibliography;

import java.util.List;

/**
 * Visits what speaks for a field of a word, and for a step from one field to the next. Reading adds up the weights of
 * what is visited; training asks for the names as well. An object serves one entry and one thread.
 */
public final class FieldFeatures {

    /** Takes the features of a word one after the other. */
    @FunctionalInterface
    public interface Sink {
        /**
         * Takes a feature.
         *
         * @param hash the hash of its name, see {@link io.github.touchstone.model.Mix#of(String)}
         * @param features tells its name, by {@link FieldFeatures#name()}, until the next one comes
         */
        void feature(long hash, FieldFeatures features);
    }

    private static final List<FieldTemplate> OF_WORD = FieldTemplate.listOf(
            "w0",
            "w-1",
            "w+1",
            "f0",
            "f-1",
            "f+1",
            "f-1,f0",
            "f0,f+1",
            "a-1,f0",
            "q0",
            "n0",
            "e0,f0",
            "w-1,f0",
            "g0,e0,y0",
            "w0,a0");

    private static final List<FieldTemplate> OF_STEP = FieldTemplate.listOf("", "a-1", "a-1,s0", "q0", "g0");

    private final EntryTraits traits;
    private FieldTemplate template = OF_WORD.get(0);
    private int word;

    /**
     * Prepares for an entry.
     *
     * @param words its words
     */
    public FieldFeatures(EntryWords words) {
        this.traits = new EntryTraits(words);
    }

    /**
     * Visits what speaks for the field of a word.
     *
     * @param at index of the word
     * @param sink is given each feature
     */
    public void visitWord(int at, Sink sink) {
        visit(OF_WORD, at, sink);
    }

    /**
     * Visits what speaks for a step from the field of the word before to the field of a word.
     *
     * @param at index of the word, 1 or more
     * @param sink is given each feature; it has a weight for each pair of fields
     */
    public void visitStep(int at, Sink sink) {
        visit(OF_STEP, at, sink);
    }

    /**
     * The name of the feature that the sink was given last.
     *
     * @return such as "f-1,f0 C. Cx," for a word like "Overy," after an initial
     */
    public String name() {
        return template.feature(traits, word);
    }

    private void visit(List<FieldTemplate> templates, int at, Sink sink) {
        word = at;
        for (int i = 0; i < templates.size(); i++) {
            template = templates.get(i);
            sink.feature(template.hash(traits, at), this);
        }
    }
}
