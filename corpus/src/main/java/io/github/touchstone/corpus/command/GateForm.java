package io.github.touchstone.corpus.command;

import io.github.touchstone.corpus.gate.GateWriter;
import io.github.touchstone.corpus.json.GateJson;
import io.github.touchstone.corpus.json.GateSarif;
import io.github.touchstone.corpus.table.GateTable;
import io.github.touchstone.corpus.table.Look;
import java.io.Writer;
import java.util.Iterator;
import picocli.CommandLine.ITypeConverter;

/** The forms in which decisions can be written. */
enum GateForm {
    TABLE,
    JSON,
    SARIF;

    GateWriter open(Writer out, Look look) {
        return switch (this) {
            case TABLE -> new GateTable(out, look);
            case JSON -> new GateJson(out);
            case SARIF -> new GateSarif(out);
        };
    }

    /** The words that help, completion and error messages show. */
    static final class Words implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return FormWords.of(GateForm.class).iterator();
        }
    }

    /** Reads such a word. */
    static final class Reader implements ITypeConverter<GateForm> {
        @Override
        public GateForm convert(String word) {
            return FormWords.read(GateForm.class, word);
        }
    }
}
