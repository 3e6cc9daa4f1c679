package io.github.touchstone.corpus.command;

import io.github.touchstone.corpus.accuracy.TaskAccuracy;
import io.github.touchstone.corpus.json.AccuracyJson;
import io.github.touchstone.corpus.table.AccuracyTable;
import io.github.touchstone.corpus.table.Look;
import java.util.Iterator;
import picocli.CommandLine.ITypeConverter;

/** The forms in which figures of accuracy can be written. */
enum AccuracyForm {
    TABLE,
    JSON;

    String text(TaskAccuracy accuracy, Look look) {
        return switch (this) {
            case TABLE -> AccuracyTable.of(accuracy, look);
            case JSON -> AccuracyJson.of(accuracy);
        };
    }

    /** Returns whether it is meant for the eye, and so follows the terminal's charset; the other is UTF-8. */
    boolean isForTerminal() {
        return this == TABLE;
    }

    /** The words that help, completion and error messages show. */
    static final class Words implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return FormWords.of(AccuracyForm.class).iterator();
        }
    }

    /** Reads such a word. */
    static final class Reader implements ITypeConverter<AccuracyForm> {
        @Override
        public AccuracyForm convert(String word) {
            return FormWords.read(AccuracyForm.class, word);
        }
    }
}
