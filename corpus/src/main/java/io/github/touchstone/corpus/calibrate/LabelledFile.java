package io.github.touchstone.corpus.calibrate;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.touchstone.corpus.read.DocumentFile;
import io.github.touchstone.corpus.read.DocumentReader;
import io.github.touchstone.corpus.read.IoReason;
import io.github.touchstone.corpus.row.JsonRow;
import io.github.touchstone.corpus.row.MalformedRowException;
import io.github.touchstone.corpus.row.RowFile;
import io.github.touchstone.text.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads labelled documents: CSV whose header has "document" and "reliability", or JSON Lines with "reliability" and either
 * "document" or "text". A document is the path of a file, from the folder of the labels, or of one named "documents" in
 * it.
 */
public final class LabelledFile {

    private static final String DOCUMENT = "document";
    private static final String RELIABILITY = "reliability";
    private static final String FOLDER = "documents";

    private final Path file;
    private final DocumentReader reader = new DocumentReader(InputStream.nullInputStream());
    private final List<LabelledDocument> documents = new ArrayList<>();

    private LabelledFile(Path file) {
        this.file = file;
    }

    /**
     * Reads a file of labels, and the documents that it names.
     *
     * @param file the file; one whose name ends in "csv" is CSV, any other JSON Lines
     * @return the documents, in the order of the file
     * @throws IOException if the file itself cannot be read
     * @throws IllegalArgumentException naming file and line of what is malformed, or names a document that cannot be read
     */
    public static List<LabelledDocument> read(Path file) throws IOException {
        LabelledFile labels = new LabelledFile(file);
        if (file.toString().toLowerCase(Locale.ROOT).endsWith("csv")) {
            labels.csv();
        } else {
            labels.jsonLines();
        }
        return List.copyOf(labels.documents);
    }

    private void csv() throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                long line = row.getStartingLineNumber();
                String name = cell(row, DOCUMENT);
                add(line, name, document(line, name), number(line, cell(row, RELIABILITY)));
            }
        } catch (CsvParseException failure) {
            throw new IllegalArgumentException(file + ": expected CSV; " + failure.getMessage(), failure);
        }
    }

    private String cell(NamedCsvRecord row, String column) {
        return row.findField(column)
                .filter(cell -> !cell.isBlank())
                .orElseThrow(() -> malformed(row.getStartingLineNumber(), "\"" + column + "\" is missing"));
    }

    private double number(long line, String cell) {
        try {
            return Double.parseDouble(cell.strip());
        } catch (NumberFormatException failure) {
            throw malformed(line, "\"" + RELIABILITY + "\" is " + cell + ": expected a number");
        }
    }

    private void jsonLines() throws IOException {
        try {
            RowFile.read(file, row -> row, this::add);
        } catch (MalformedRowException failure) {
            throw malformed(failure.line(), String.valueOf(failure.getMessage()));
        }
    }

    private void add(JsonRow row) {
        Optional<String> text = row.optionalText("text");
        String name = text.isPresent() ? file + ":" + row.line() : row.text(DOCUMENT);
        Document document = text.map(Document::plain).orElseGet(() -> document(row.line(), name));
        add(row.line(), name, document, row.number(RELIABILITY));
    }

    private void add(long line, String name, Document document, double reliability) {
        if (!Double.isFinite(reliability)) {
            throw malformed(line, "\"" + RELIABILITY + "\" is " + reliability + ": expected a number");
        }
        documents.add(new LabelledDocument(name, document, reliability));
    }

    private Document document(long line, String name) {
        Path beside = file.resolveSibling(name);
        Path path = Files.exists(beside) ? beside : file.resolveSibling(FOLDER).resolve(name);
        try {
            return reader.read(DocumentFile.of(path));
        } catch (IOException failure) {
            throw malformed(line, "\"" + DOCUMENT + "\" is " + name + ": " + IoReason.of(failure));
        }
    }

    private IllegalArgumentException malformed(long line, String what) {
        return new IllegalArgumentException(file + ":" + line + ": " + what);
    }
}
