package io.github.touchstone.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.touchstone.text.Document;
import io.github.touchstone.text.Segmentation;
import java.util.List;
import org.junit.jupiter.api.Test;

class NeedModelTest {

    private static final String HEADER = """
            # name: need/own
            # version: 7
            # source: a test
            # licence: none
            # trained-on: nothing
            # usual: 0.5
            # threshold: 0.25
            # columns: feature same next previous

            """;

    private static List<Double> needs(String rows) {
        return CitationNeed.ofSentences(
                NeedModel.read("own.tsv", HEADER + rows),
                Segmentation.of(Document.plain("It fell. It rained.")),
                List.of());
    }

    @Test
    void aModelSaysWhatItIs() {
        NeedModel model = NeedModel.read("own.tsv", HEADER + "fell\t1\t2\t3\n");

        assertThat(model.label()).isEqualTo("need/own 7");
        assertThat(model.threshold()).isEqualTo(0.25);
        assertThat(model.hash()).hasSize(16).isNotEqualTo(NeedModel.standard().hash());
    }

    @Test
    void aFeatureSpeaksForItsSentenceAndForThoseBesideIt() {
        assertThat(needs("fell\t1000\t0\t0\n"))
                .satisfiesExactly(
                        first -> assertThat(first).isGreaterThan(0.7),
                        second -> assertThat(second).isEqualTo(0.5));
        assertThat(needs("fell\t0\t1000\t0\n"))
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo(0.5),
                        second -> assertThat(second).isGreaterThan(0.7));
        assertThat(needs("rained\t0\t0\t1000\n"))
                .satisfiesExactly(
                        first -> assertThat(first).isGreaterThan(0.7),
                        second -> assertThat(second).isEqualTo(0.5));
    }

    @Test
    void whatADocumentIsAboveTheUsualIsSharedOut() {
        assertThat(needs("fell\t1000\t0\t0\n@document\t2000\t0\t0\n").get(1)).isGreaterThan(0.5);
        assertThat(needs("fell\t-1000\t0\t0\n@document\t2000\t0\t0\n").get(1)).isLessThan(0.5);
    }

    @Test
    void otherColumnsAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NeedModel.read("own.tsv", HEADER.replace("same next previous", "same") + "fell\t1\n"))
                .withMessageStartingWith("own.tsv: columns [same]: expected [same, next, previous]");
    }
}
