package io.github.touchstone.corpus.command;

import io.github.touchstone.corpus.csv.CsvReportWriter;
import io.github.touchstone.corpus.json.AnnotationReportWriter;
import io.github.touchstone.corpus.json.JsonArrayWriter;
import io.github.touchstone.corpus.json.JsonLinesWriter;
import io.github.touchstone.corpus.json.SarifReportWriter;
import io.github.touchstone.corpus.output.ReportWriter;
import io.github.touchstone.corpus.page.PageWriter;
import io.github.touchstone.corpus.table.Look;
import io.github.touchstone.corpus.table.TableWriter;
import java.io.Writer;
import java.util.Iterator;
import picocli.CommandLine.ITypeConverter;

/** The forms in which reports can be written. */
enum OutputForm {
    TABLE,
    JSON,
    JSONL,
    SARIF,
    ANNOTATION,
    CSV,
    HTML;

    ReportWriter open(Writer out, Look look) {
        return switch (this) {
            case TABLE -> new TableWriter(out, look);
            case JSON -> new JsonArrayWriter(out);
            case JSONL -> new JsonLinesWriter(out);
            case SARIF -> new SarifReportWriter(out);
            case ANNOTATION -> new AnnotationReportWriter(out);
            case CSV -> new CsvReportWriter(out);
            case HTML -> new PageWriter(out);
        };
    }

    /** Returns whether it is meant for the eye, and so follows the terminal's charset; all others are UTF-8. */
    boolean isForTerminal() {
        return this == TABLE;
    }

    /** The words that help, completion and error messages show. */
    static final class Words implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return FormWords.of(OutputForm.class).iterator();
        }
    }

    /** Reads such a word. */
    static final class Reader implements ITypeConverter<OutputForm> {
        @Override
        public OutputForm convert(String word) {
            return FormWords.read(OutputForm.class, word);
        }
    }
}
