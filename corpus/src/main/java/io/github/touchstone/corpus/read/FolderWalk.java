package io.github.touchstone.corpus.read;

import io.github.touchstone.markup.Format;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Goes through the documents below a folder in order of their names, and holds no more than the listings of the folders
 * it stands in.
 *
 * <p>Left out: hidden files and folders, files whose name says nothing of a format that can be read, and linked folders,
 * so that a link to a folder above cannot lead round in circles.
 */
final class FolderWalk implements Iterator<DocumentFile> {

    private final Problems problems;
    private final Deque<Iterator<Entry>> open = new ArrayDeque<>();
    private final Deque<DocumentFile> next = new ArrayDeque<>(1);

    FolderWalk(DocumentFile folder, Problems problems) {
        this.problems = problems;
        open.push(list(folder));
        advance();
    }

    @Override
    public boolean hasNext() {
        return !next.isEmpty();
    }

    @Override
    public DocumentFile next() {
        if (next.isEmpty()) {
            throw new NoSuchElementException();
        }
        DocumentFile file = next.pop();
        advance();
        return file;
    }

    private void advance() {
        while (next.isEmpty() && !open.isEmpty()) {
            if (!open.peek().hasNext()) {
                open.pop();
                continue;
            }
            Entry entry = open.peek().next();
            if (entry.isFolder()) {
                open.push(list(entry.file()));
            } else {
                next.push(entry.file());
            }
        }
    }

    private Iterator<Entry> list(DocumentFile folder) {
        try {
            return entries(folder).iterator();
        } catch (IOException failure) {
            problems.report(folder.name(), IoReason.of(failure) + ", expected a folder that can be listed");
            return Collections.emptyIterator();
        }
    }

    private static List<Entry> entries(DocumentFile folder) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder.path(), FolderWalk::isVisible)) {
            for (Path child : children) {
                Entry entry = new Entry(folder.child(child), Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS));
                if (entry.isFolder() || isDocument(child)) {
                    entries.add(entry);
                }
            }
        } catch (DirectoryIteratorException failure) {
            throw failure.getCause();
        }
        Collections.sort(entries);
        return entries;
    }

    private static boolean isVisible(Path path) {
        return !path.getFileName().toString().startsWith(".");
    }

    /** A link that leads nowhere counts, so that reading it tells the user; a pipe, which could block, does not. */
    private static boolean isDocument(Path path) {
        return Format.ofFileName(path.getFileName().toString()).isPresent()
                && (Files.isRegularFile(path) || Files.notExists(path));
    }

    /** One entry of a folder. With a "/" after its name a folder sorts where the files below it belong. */
    private record Entry(DocumentFile file, boolean isFolder) implements Comparable<Entry> {

        private static final Comparator<Entry> ORDER =
                Comparator.comparing(Entry::sortKey).thenComparing(Entry::file);

        private String sortKey() {
            return isFolder ? file.name() + "/" : file.name();
        }

        @Override
        public int compareTo(Entry other) {
            return ORDER.compare(this, other);
        }
    }
}
