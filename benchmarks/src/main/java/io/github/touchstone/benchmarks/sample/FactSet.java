package io.github.touchstone.benchmarks.sample;

import io.github.touchstone.benchmarks.fact.FactWorld;
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
    },
    /** 1,000 facts made of the words of the texts. */
    THOUSAND {
        @Override
        public FactBase facts() {
            return made(1_000);
        }
    },
    /** 100,000 facts made of the words of the texts. */
    HUNDRED_THOUSAND {
        @Override
        public FactBase facts() {
            return made(100_000);
        }
    };

    /**
     * Reads the facts.
     *
     * @return the facts, indexed
     */
    public abstract FactBase facts();

    /**
     * Makes facts about the names and things that the measured texts speak of, so that most clauses bring some up.
     *
     * @param count how many
     * @return the facts, indexed
     */
    public static FactBase made(int count) {
        Vocabulary words = Vocabulary.ofSamples();
        return FactBase.of(new FactWorld(words.names(), words.nouns()).facts(count));
    }
}
