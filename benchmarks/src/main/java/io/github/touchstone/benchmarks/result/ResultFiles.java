package io.github.touchstone.benchmarks.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes what was measured to two files of one name: a page for reading, and rows for programs. */
public final class ResultFiles {

    /** System property that names the folder, for runs from elsewhere than the project's folder. */
    public static final String FOLDER = "touchstone.results";

    private ResultFiles() {}

    /**
     * Writes a page and its rows.
     *
     * @param name such as "rivals"; the date stands before it
     * @param page the page but for its heading, which says where and when
     * @param rows the rows
     * @param occasion when and what
     * @throws IOException if they cannot be written
     */
    public static void write(String name, String page, Table rows, Occasion occasion) throws IOException {
        Path folder = Files.createDirectories(Path.of(System.getProperty(FOLDER, "benchmarks/results")));
        Path file = folder.resolve(occasion.date() + "-" + name + ".md");
        Files.writeString(file, heading(name, occasion) + page);
        Files.writeString(
                folder.resolve(occasion.date() + "-" + name + ".tsv"),
                "# " + occasion.date() + ", commit " + occasion.commit() + ", " + Machine.here() + "\n" + rows.toTsv());
        System.out.println(page + "\nwritten to " + file);
    }

    static String heading(String name, Occasion occasion) {
        return "# " + Character.toUpperCase(name.charAt(0)) + name.substring(1) + ", " + occasion.date() + "\n\nCommit "
                + occasion.commit() + ". " + Machine.here() + ".\n\n";
    }
}
