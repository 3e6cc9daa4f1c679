package io.github.touchstone.benchmarks.sample;

import io.github.touchstone.fact.FactBase;

/** What a text is held against. */
public enum FactSet {
    /** Nothing: contradiction is undetermined. */
    NONE {
        @Override
        public FactBase facts() {
            return FactBase.EMPTY;
        }
    },
    /** The facts that the project ships. */
    SAMPLES {
        @Override
        public FactBase facts() {
            return Samples.facts();
        }
    };

    /**
     * Reads the facts.
     *
     * @return the facts, indexed
     */
    public abstract FactBase facts();
}
