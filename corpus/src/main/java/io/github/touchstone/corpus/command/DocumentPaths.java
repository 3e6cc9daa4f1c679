package io.github.touchstone.corpus.command;

import io.github.touchstone.corpus.read.DocumentFile;
import io.github.touchstone.corpus.read.Documents;
import io.github.touchstone.corpus.read.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Parameters;

/** The documents that a command is to look at. */
final class DocumentPaths {

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description =
                    "Files, folders, or - for standard input, as for score. Documents are known by these paths, so"
                            + " give them always from the same folder.")
    private List<Path> paths = new ArrayList<>();

    /**
     * Finds the documents.
     *
     * @param kept files that are named by options, and so are no documents
     */
    List<DocumentFile> find(List<Path> kept, ErrorLines problems) {
        List<DocumentFile> found = all(problems).stream()
                .filter(file -> kept.stream().noneMatch(path -> isSame(path, file.path())))
                .toList();
        if (found.isEmpty() && !problems.any()) {
            String names = paths.stream().map(Path::toString).collect(Collectors.joining(", "));
            throw new NothingDoneException(
                    names + ": no document found, expected a file or a folder with .txt, .html or .md files");
        }
        return found;
    }

    private List<DocumentFile> all(Problems problems) {
        if (paths.stream().anyMatch(path -> path.toString().isEmpty())) {
            throw new NothingDoneException("'': expected the path of a file or folder");
        }
        List<DocumentFile> all = new ArrayList<>();
        new Documents(paths, problems).forEachRemaining(all::add);
        return all;
    }

    /** Refuses to write over a document. */
    void refuse(Optional<Path> out) {
        out.filter(path -> paths.stream().anyMatch(document -> isSame(path, document)))
                .ifPresent(path -> {
                    throw new NothingDoneException("--out " + path + ": is to be scored, expected another file");
                });
    }

    /** Whether two paths lead to one place, whether anything is there or not. */
    static boolean isSame(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }
}
