package io.github.touchstone.corpus.command;

import io.github.touchstone.corpus.calibrate.Calibration;
import io.github.touchstone.corpus.json.CalibrationJson;
import io.github.touchstone.corpus.table.CalibrationTable;
import io.github.touchstone.corpus.table.Look;
import java.util.Iterator;
import picocli.CommandLine.ITypeConverter;

/** The forms in which the figures of a calibration can be written. */
enum CalibrationForm {
    TABLE,
    JSON;

    String text(Calibration calibration, Look look) {
        return switch (this) {
            case TABLE -> CalibrationTable.of(calibration, look);
            case JSON -> CalibrationJson.of(calibration);
        };
    }

    /** The words that help, completion and error messages show. */
    static final class Words implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return FormWords.of(CalibrationForm.class).iterator();
        }
    }

    /** Reads such a word. */
    static final class Reader implements ITypeConverter<CalibrationForm> {
        @Override
        public CalibrationForm convert(String word) {
            return FormWords.read(CalibrationForm.class, word);
        }
    }
}
