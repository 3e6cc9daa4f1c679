package io.github.touchstone.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsTest {

    private final List<String> problems = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void documentsComeInTheOrderOfTheirNames() throws IOException {
        write("b.txt", "a/z.txt", "a.txt", "a-b/c.md", "a/b/c.html", "B.txt");

        assertThat(namesBelow(folder))
                .containsExactly("B.txt", "a-b/c.md", "a.txt", "a/b/c.html", "a/z.txt", "b.txt")
                .isSorted();
    }

    @Test
    void aFolderStandsForTheFormatsThatCanBeRead() throws IOException {
        write("a.txt", "b.text", "c.html", "d.htm", "e.xhtml", "f.md", "g.markdown", "h.TXT", "i.pdf", "j", "k.java");

        assertThat(namesBelow(folder))
                .containsExactly("a.txt", "b.text", "c.html", "d.htm", "e.xhtml", "f.md", "g.markdown", "h.TXT");
    }

    @Test
    void hiddenFilesAndFoldersAreLeftOut() throws IOException {
        write(".hidden.txt", ".git/a.txt", "seen.txt");

        assertThat(namesBelow(folder)).containsExactly("seen.txt");
    }

    @Test
    void aFileThatIsNamedIsTakenWhateverItsName() throws IOException {
        write("README", ".hidden.log");

        assertThat(names(folder.resolve("README"), folder.resolve(".hidden.log")))
                .hasSize(2);
    }

    @Test
    void aFileThatIsNotThereIsLeftToItsReader() {
        assertThat(names(Path.of("no", "such", "file.txt"))).containsExactly("no/such/file.txt");
        assertThat(problems).isEmpty();
    }

    @Test
    void severalPathsAreMergedInOrderAndNothingComesTwice() throws IOException {
        write("a/1.txt", "a/2.txt", "b.txt", "c/3.txt");

        assertThat(namesBelow(folder, "c", "b.txt", "a/2.txt", "a", "b.txt"))
                .containsExactly("a/1.txt", "a/2.txt", "b.txt", "c/3.txt");
    }

    @Test
    void relativePartsOfAPathAreKept() {
        assertThat(names(Path.of("..", "x", ".", "a.txt"))).containsExactly("../x/./a.txt");
        assertThat(names(Path.of("-"))).containsExactly("-");
    }

    @Test
    void aLinkToAFolderAboveLeadsNowhere() throws IOException {
        write("a/1.txt");
        Files.createSymbolicLink(folder.resolve("a/up"), folder);
        Files.createSymbolicLink(folder.resolve("a/self.txt"), folder.resolve("a/self.txt"));

        assertThat(namesBelow(folder)).containsExactly("a/1.txt");
    }

    @Test
    void aLinkToAFileIsReadAndABrokenOneIsLeftToItsReader() throws IOException {
        write("real.txt");
        Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("real.txt"));
        Files.createSymbolicLink(folder.resolve("broken.txt"), folder.resolve("gone.txt"));

        assertThat(namesBelow(folder)).containsExactly("broken.txt", "link.txt", "real.txt");
    }

    @Test
    void aFolderThatCannotBeListedIsReportedAndTheRestGoesOn() throws IOException {
        write("a/1.txt", "b/2.txt");
        Path closed = folder.resolve("a");
        assumeFalse(!closed.toFile().setReadable(false) || Files.isReadable(closed), "this user may read anything");

        try {
            assertThat(namesBelow(folder)).containsExactly("b/2.txt");
            assertThat(problems)
                    .containsExactly(folder + "/a: permission denied, expected a folder that can be listed");
        } finally {
            assertThat(closed.toFile().setReadable(true)).isTrue();
        }
    }

    private void write(String... files) throws IOException {
        for (String file : files) {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, "words");
        }
    }

    private List<String> namesBelow(Path root, String... paths) {
        Path[] roots = List.of(paths).stream().map(root::resolve).toArray(Path[]::new);
        String prefix = DocumentFile.of(root).name() + "/";
        return names(roots.length == 0 ? new Path[] {root} : roots).stream()
                .map(name -> name.substring(prefix.length()))
                .toList();
    }

    private List<String> names(Path... paths) {
        List<String> names = new ArrayList<>();
        new Documents(List.of(paths), (name, problem) -> problems.add(name + ": " + problem))
                .forEachRemaining(file -> names.add(file.name()));
        return names;
    }
}
