package io.github.touchstone.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelReaderTest {

    private static final String MODEL = """
            # name: hedge/test
            # version: 3
            # source: made up
            # licence: Apache-2.0
            # trained-on: nothing
            # threshold: 0.25
            # columns: feature yes no

            (intercept)\t-1000\t0
            it is said\t250\t-7
            """;

    @Test
    void aModelIsItsHeaderAndItsRows() {
        ModelFile model = ModelReader.read("test.tsv", MODEL);

        assertThat(model.label()).isEqualTo("hedge/test 3");
        assertThat(model.share("threshold")).isEqualTo(0.25);
        assertThat(model.outputs()).containsExactly("yes", "no");
        assertThat(model.rows())
                .containsExactly(
                        new ModelRow(ModelFile.INTERCEPT, List.of(-1000, 0)),
                        new ModelRow("it is said", List.of(250, -7)));
    }

    @Test
    void anotherWeightGivesAnotherHash() {
        assertThat(ModelReader.read("test.tsv", MODEL.replace("250", "251")).hash())
                .isNotEqualTo(ModelReader.read("test.tsv", MODEL).hash());
    }

    @Test
    void aSumOfWeightsIsLogOddsInThousandths() {
        assertThat(ModelFile.probability(0)).isEqualTo(0.5);
        assertThat(ModelFile.probability(1386)).isCloseTo(0.8, within(0.001));
        assertThat(ModelFile.probability(-1386)).isCloseTo(0.2, within(0.001));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # licence: Apache-2.0     | # licence:       | test.tsv:9: the header lacks "# licence: …"
            feature yes no            | word yes         | test.tsv:9: columns "word yes": expected "feature" and an output or more
            250                       | a lot            | test.tsv:10: weight "a lot": expected a whole number
            250                       | 2.5              | test.tsv:10: weight "2.5": expected a whole number
            -7                        | ``               | test.tsv:10: weight "": expected a whole number
            """, quoteCharacter = '`')
    void whatIsWrongIsNamedWithItsLine(String piece, String instead, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModelReader.read("test.tsv", MODEL.replace(piece, instead)))
                .withMessage(message);
    }

    @Test
    void aRowHasAsManyWeightsAsThereAreOutputs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModelReader.read("test.tsv", MODEL + "more\t1\t2\t3\n"))
                .withMessage("test.tsv:11: expected 2 weights, found more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModelReader.read("test.tsv", MODEL + "alone\n"))
                .withMessage("test.tsv:11: expected a feature, a tab and its weights");
    }
}
