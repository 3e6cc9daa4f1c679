package io.github.touchstone.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedListsTest {

    private static final Path FOLDER = Path.of("src/main/resources/io/github/touchstone/lexicon");

    static Stream<String> listed() throws IOException {
        return Files.readAllLines(FOLDER.resolve("index.txt"), StandardCharsets.UTF_8).stream();
    }

    @Test
    void theIndexNamesEveryFileAndNoOther() throws IOException {
        List<String> files;
        try (Stream<Path> paths = Files.walk(FOLDER)) {
            files = paths.map(path -> FOLDER.relativize(path).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".tsv"))
                    .sorted()
                    .toList();
        }

        assertThat(listed()).containsExactlyElementsOf(files);
    }

    @ParameterizedTest
    @MethodSource("listed")
    void everyListHasItsFilesNameAndASourceAndALicence(String file) {
        Lexicon lexicon = Lexicons.standard().get(file.substring(0, file.length() - ".tsv".length()));

        assertThat(lexicon.source()).isNotBlank();
        assertThat(lexicon.licence()).isNotBlank();
        assertThat(lexicon.version()).isNotBlank();
        assertThat(lexicon.terms()).isNotEmpty();
    }

    static Stream<String> classes() throws IOException {
        return listed().filter(file -> file.startsWith("class/"));
    }

    @ParameterizedTest
    @MethodSource("classes")
    void aClassHoldsSingleWords(String file) {
        Lexicon lexicon = Lexicons.standard().get(file.substring(0, file.length() - ".tsv".length()));

        assertThat(lexicon.terms()).extracting(Term::text).noneMatch(term -> term.contains(" ") || term.contains("-"));
    }

    @Test
    void theHashNamesTheStateOfAllLists() {
        assertThat(Lexicons.standard().hash()).matches("[0-9a-f]{16}");
    }

    @Test
    void anUnknownListIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lexicons.standard().get("hedge/none"))
                .withMessageStartingWith("no term list hedge/none: expected one of [");
    }
}
