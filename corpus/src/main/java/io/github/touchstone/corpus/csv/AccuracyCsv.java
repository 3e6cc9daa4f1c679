package io.github.touchstone.corpus.csv;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.touchstone.corpus.accuracy.FileAccuracy;
import io.github.touchstone.corpus.accuracy.Run;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The figures of many data sets as CSV (RFC 4180): one row for each task and data set, in the order of their names. */
public final class AccuracyCsv {

    /** These come first, whatever rows there are, so that a table grows without being shuffled. */
    private static final List<String> FIRST_COLUMNS = List.of(
            AccuracyRow.TASK,
            AccuracyRow.DATA_SET,
            "date",
            "library",
            "split",
            "rows",
            "positives",
            "threshold",
            "precision",
            "recall",
            "f1",
            "f1Low",
            "f1High",
            "accuracy");

    /** The cells of each row by column, under task and data set. */
    private final SortedMap<String, Map<String, String>> rows = new TreeMap<>();

    private AccuracyCsv() {}

    /**
     * Reads such a table.
     *
     * @param csv all of it; an empty text is a table without rows
     * @return the table
     * @throws de.siegmar.fastcsv.reader.CsvParseException if it is no CSV with a row of names
     */
    public static AccuracyCsv parse(String csv) {
        AccuracyCsv table = new AccuracyCsv();
        CsvReader.builder().ofNamedCsvRecord(csv).stream()
                .map(NamedCsvRecord::getFieldsAsMap)
                .forEach(table::put);
        return table;
    }

    /**
     * Adds a row, or puts it in place of the one for the same task and data set.
     *
     * @param task the task's name
     * @param file the figures
     * @param run the circumstances
     */
    public void put(String task, FileAccuracy file, Run run) {
        put(AccuracyRow.of(task, file, run));
    }

    private void put(Map<String, String> row) {
        String task = row.getOrDefault(AccuracyRow.TASK, "");
        String dataSet = row.getOrDefault(AccuracyRow.DATA_SET, "");
        rows.put(task + '\n' + dataSet, row);
    }

    /**
     * Writes the table.
     *
     * @return a row of names and one row for each task and data set; the same text for the same rows
     */
    public String text() {
        StringWriter text = new StringWriter();
        List<String> columns = columns();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(columns);
            rows.values().forEach(row -> csv.writeRecord(cells(row, columns)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return text.toString();
    }

    private static List<String> cells(Map<String, String> row, List<String> columns) {
        return columns.stream().map(column -> row.getOrDefault(column, "")).toList();
    }

    private List<String> columns() {
        Set<String> columns = new LinkedHashSet<>(FIRST_COLUMNS);
        Set<String> others = new TreeSet<>();
        rows.values().forEach(row -> others.addAll(row.keySet()));
        columns.addAll(others);
        return List.copyOf(columns);
    }
}
