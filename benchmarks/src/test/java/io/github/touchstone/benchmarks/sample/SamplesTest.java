package io.github.touchstone.benchmarks.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.touchstone.markup.Format;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamplesTest {

    @AfterEach
    void lookInTheUsualPlacesAgain() {
        System.clearProperty(Samples.FOLDER);
    }

    @Test
    void areThereInTheUsualFormatsWithFacts() {
        assertThat(Samples.documents()).extracting(Sample::format).contains(Format.PLAIN, Format.HTML, Format.MARKDOWN);
        assertThat(Samples.facts().size()).isGreaterThanOrEqualTo(40);
    }

    @Test
    void aFolderWithoutThemIsNamedInTheError(@TempDir Path empty) {
        System.setProperty(Samples.FOLDER, empty.toString());

        assertThatIllegalStateException()
                .isThrownBy(Samples::documents)
                .withMessageContainingAll(empty.toString(), "-Dtouchstone.samples=");
    }
}
