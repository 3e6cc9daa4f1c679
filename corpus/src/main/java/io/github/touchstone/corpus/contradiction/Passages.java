package io.github.touchstone.corpus.contradiction;

import io.github.touchstone.corpus.read.DocumentFile;
import io.github.touchstone.corpus.read.DocumentReader;
import io.github.touchstone.corpus.row.PassageRow;
import io.github.touchstone.corpus.row.PlantedRow;
import io.github.touchstone.corpus.row.RowFile;
import io.github.touchstone.text.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Reads the documents that a file stands for, one at a time: a file of rows holds many, sentences of one document in rows
 * that follow each other; rows that name a document and a fact tell of documents beside their file, or in a folder
 * "documents" there; any other file is one document.
 */
final class Passages {

    private static final String ROWS = ".jsonl";
    private static final String PACKED_ROWS = ".jsonl.gz";
    private static final String FOLDER = "documents";

    private final Path file;
    private final Consumer<Passage> taker;
    /** The rows of the document being read. */
    private final StringBuilder text = new StringBuilder();

    private String doc = "";
    /** The places named by each document's file, where the rows tell of documents. */
    private final Map<String, List<PlantedRow>> planted = new LinkedHashMap<>();

    private Passages(Path file, Consumer<Passage> taker) {
        this.file = file;
        this.taker = taker;
    }

    static void read(Path file, Consumer<Passage> taker) throws IOException {
        Passages passages = new Passages(file, taker);
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(ROWS) || name.endsWith(PACKED_ROWS)) {
            passages.rows();
        } else {
            taker.accept(new Passage(name, document(file), List.of()));
        }
    }

    private void rows() throws IOException {
        RowFile.read(file, row -> row, row -> {
            if (row.has("document") && row.has("fact")) {
                PlantedRow place = PlantedRow.of(row);
                planted.computeIfAbsent(place.document(), document -> new ArrayList<>())
                        .add(place);
            } else {
                add(PassageRow.of(row));
            }
        });
        finish();
        for (Map.Entry<String, List<PlantedRow>> document : planted.entrySet()) {
            taker.accept(labelled(document.getKey(), document.getValue()));
        }
    }

    private void add(PassageRow row) {
        if (!row.doc().equals(doc)) {
            finish();
            doc = row.doc();
        }
        text.append(row.text()).append(row.title() ? "\n\n" : " ");
    }

    private void finish() {
        if (!text.isEmpty()) {
            taker.accept(Passage.unlabelled(doc, text.toString()));
            text.setLength(0);
        }
    }

    private Passage labelled(String name, List<PlantedRow> rows) throws IOException {
        Path inFolder = file.resolveSibling(FOLDER).resolve(name);
        Document document = document(Files.exists(inFolder) ? inFolder : file.resolveSibling(name));
        return new Passage(
                name,
                document,
                rows.stream().map(row -> Place.of(row, document.text())).toList());
    }

    private static Document document(Path path) throws IOException {
        return new DocumentReader(InputStream.nullInputStream()).read(DocumentFile.of(path));
    }
}
