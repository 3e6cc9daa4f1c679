package io.github.touchstone.corpus.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/**
 * All documents below the paths that were given, in order of their names and each once, found as they are asked for:
 * memory does not grow with their number.
 */
public final class Documents implements Iterator<DocumentFile> {

    private final PriorityQueue<Ahead> walks = new PriorityQueue<>(Comparator.comparing(Ahead::first));

    /**
     * Looks at each path, and for the first document below each folder.
     *
     * @param paths files, folders and "-"; a folder stands for all documents below it, any other path is taken as it is
     * @param problems told of each folder that cannot be listed
     */
    public Documents(List<Path> paths, Problems problems) {
        for (Path path : paths) {
            enqueue(walk(DocumentFile.of(path), problems));
        }
    }

    private static Iterator<DocumentFile> walk(DocumentFile file, Problems problems) {
        return !file.isStandardInput() && Files.isDirectory(file.path())
                ? new FolderWalk(file, problems)
                : List.of(file).iterator();
    }

    private void enqueue(Iterator<DocumentFile> walk) {
        if (walk.hasNext()) {
            walks.add(new Ahead(walk.next(), walk));
        }
    }

    @Override
    public boolean hasNext() {
        return !walks.isEmpty();
    }

    @Override
    public DocumentFile next() {
        if (walks.isEmpty()) {
            throw new NoSuchElementException();
        }
        DocumentFile file = walks.element().first();
        while (!walks.isEmpty() && walks.element().first().equals(file)) {
            enqueue(walks.remove().rest());
        }
        return file;
    }

    /** A walk whose first document was taken off to compare it. */
    private record Ahead(DocumentFile first, Iterator<DocumentFile> rest) {}
}
