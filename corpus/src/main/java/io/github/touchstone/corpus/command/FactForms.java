package io.github.touchstone.corpus.command;

import io.github.touchstone.fact.FactForm;
import java.util.Iterator;
import picocli.CommandLine.ITypeConverter;

/** The words by which the forms of fact files are asked for. */
final class FactForms {

    private FactForms() {}

    /** The words that help, completion and error messages show. */
    static final class Words implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return FormWords.of(FactForm.class).iterator();
        }
    }

    /** Reads such a word. */
    static final class Reader implements ITypeConverter<FactForm> {
        @Override
        public FactForm convert(String word) {
            return FormWords.read(FactForm.class, word);
        }
    }
}
