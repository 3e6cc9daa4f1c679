package io.github.touchstone.corpus.command;

import de.siegmar.fastcsv.reader.CsvParseException;
import io.github.touchstone.corpus.accuracy.FileAccuracy;
import io.github.touchstone.corpus.accuracy.Run;
import io.github.touchstone.corpus.accuracy.TaskAccuracy;
import io.github.touchstone.corpus.csv.AccuracyCsv;
import io.github.touchstone.corpus.markdown.AccuracyPage;
import io.github.touchstone.corpus.read.IoReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of accuracy reports: a page a data set, and one table that holds a row for each. */
record AccuracyFolder(Path folder) {

    private static final String TABLE = "accuracy.csv";

    /** One folder may hold several tasks on the same data set. */
    private static String page(TaskAccuracy accuracy, FileAccuracy file) {
        return accuracy.task() + "-" + file.dataSet() + ".md";
    }

    /** Writes the pages anew, and their rows of the table; other pages and rows stay as they are. */
    void write(TaskAccuracy accuracy, Run run) {
        Path table = folder.resolve(TABLE);
        try {
            Files.createDirectories(folder);
            AccuracyCsv csv = AccuracyCsv.parse(Files.exists(table) ? Files.readString(table) : "");
            for (FileAccuracy file : accuracy.files()) {
                csv.put(accuracy.task(), file, run);
                Files.writeString(folder.resolve(page(accuracy, file)), AccuracyPage.of(accuracy.task(), file, run));
            }
            Files.writeString(table, csv.text());
        } catch (CsvParseException failure) {
            throw new NothingDoneException("--report " + table + ": " + failure.getMessage() + ", expected CSV");
        } catch (IOException failure) {
            throw new NothingDoneException(
                    "--report " + folder + ": " + IoReason.of(failure) + ", expected a folder that can be written");
        }
    }
}
