package io.github.touchstone.corpus.read;

import java.io.File;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * A file to be scored. Files are ordered by name, code unit by code unit, so that the order is the same everywhere.
 *
 * @param name how reports name the document: the path as given, with "/" between its parts; "-" for standard input
 * @param path where to read it
 */
public record DocumentFile(String name, Path path) implements Comparable<DocumentFile> {

    /** The path that stands for standard input. */
    public static final String STANDARD_INPUT = "-";

    private static final Comparator<DocumentFile> ORDER =
            Comparator.comparing(DocumentFile::name).thenComparing(DocumentFile::path);

    /**
     * A file as the user named it.
     *
     * @param path the path as given, relative parts kept
     * @return the file under that name
     */
    public static DocumentFile of(Path path) {
        return new DocumentFile(path.toString().replace(File.separatorChar, '/'), path);
    }

    DocumentFile child(Path child) {
        String gap = name.endsWith("/") ? "" : "/";
        return new DocumentFile(name + gap + child.getFileName(), child);
    }

    boolean isStandardInput() {
        return name.equals(STANDARD_INPUT);
    }

    @Override
    public int compareTo(DocumentFile other) {
        return ORDER.compare(this, other);
    }
}
