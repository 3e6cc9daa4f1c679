package io.github.touchstone.corpus.command;

import io.github.touchstone.corpus.fact.FactReview;
import io.github.touchstone.corpus.json.FactsJson;
import io.github.touchstone.corpus.table.FactsTable;
import io.github.touchstone.corpus.table.Look;
import java.util.Iterator;
import picocli.CommandLine.ITypeConverter;

/** The forms in which a review of facts can be written. */
enum FactsForm {
    TABLE,
    JSON;

    String text(FactReview review, Look look) {
        return switch (this) {
            case TABLE -> FactsTable.of(review, look);
            case JSON -> FactsJson.of(review);
        };
    }

    /** The words that help, completion and error messages show. */
    static final class Words implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return FormWords.of(FactsForm.class).iterator();
        }
    }

    /** Reads such a word. */
    static final class Reader implements ITypeConverter<FactsForm> {
        @Override
        public FactsForm convert(String word) {
            return FormWords.read(FactsForm.class, word);
        }
    }
}
