package io.github.touchstone.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CheckabilityReaderTest {

    private static final String HEADER =
            "# name: claim/test\n# version: 7\n# source: s\n# licence: l\n# trained-on: t\n";
    private static final String FEATURES = Arrays.stream(Feature.values())
            .map(feature -> CheckabilityReader.nameOf(feature) + "\t0\n")
            .collect(Collectors.joining());
    private static final String WHOLE = HEADER + "intercept\t0\nthreshold\t0.5\n" + FEATURES;

    @Test
    void aSentenceWithoutFeaturesHasTheInterceptsProbability() {
        assertThat(read(WHOLE).probability(0)).isEqualTo(0.5);
        assertThat(read(WHOLE.replace("intercept\t0", "intercept\t1")).probability(0))
                .isCloseTo(0.7310585786, within(1e-9));
    }

    @Test
    void weightsOfTheFeaturesThatAreThereAddUp() {
        CheckabilityModel model =
                read(WHOLE.replace("\ndate\t0", "\ndate\t2").replace("\nbooster\t0", "\nbooster\t-2"));

        assertThat(model.probability(Feature.DATE.bit())).isCloseTo(0.8807970780, within(1e-9));
        assertThat(model.probability(Feature.DATE.bit() | Feature.BOOSTER.bit()))
                .isEqualTo(0.5);
    }

    @Test
    void theModelThatShipsNamesItsVersion() {
        assertThat(CheckabilityModel.standard().version()).isNotEmpty();
    }

    @Test
    void anUnknownFeatureIsNamedWithItsLine() {
        assertMalformed(HEADER + "colour\t1\n", "model.tsv:6: no feature is named \"colour\"");
    }

    @Test
    void aWeightThatIsNoNumberIsNamedWithItsLine() {
        assertMalformed(HEADER + "intercept\tmuch\n", "model.tsv:6: intercept \"much\": expected a number");
        assertMalformed(HEADER + "intercept\tNaN\n", "model.tsv:6: intercept NaN: expected a finite number");
    }

    @Test
    void aLineOfMoreOrFewerThanTwoCellsIsNamed() {
        assertMalformed(
                HEADER + "intercept 1\n", "model.tsv:6: expected a name, a tab and a number, found \"intercept 1\"");
    }

    @Test
    void aFeatureGivenTwiceIsNamedWithItsSecondLine() {
        assertMalformed(HEADER + "date\t1\ndate\t2\n", "model.tsv:7: \"date\" stands here twice");
    }

    @Test
    void aThresholdBeyondOneIsRefused() {
        assertMalformed(HEADER + "threshold\t1.5\n", "model.tsv:6: threshold 1.5: expected 0 to 1");
    }

    @Test
    void aMissingFeatureIsNamed() {
        String last = CheckabilityReader.nameOf(Feature.BOOSTER);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(WHOLE.replace(last + "\t0\n", "")))
                .withMessageContaining("model.tsv:")
                .withMessageEndingWith("the file ends without a number for \"" + last + "\"");
    }

    @Test
    void aHeaderWithoutALicenceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(WHOLE.replace("# licence: l\n", "")))
                .withMessageContaining("the header lacks \"# licence: …\"");
    }

    private static void assertMalformed(String content, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> read(content)).withMessage(message);
    }

    private static CheckabilityModel read(String content) {
        return CheckabilityReader.read("model.tsv", content);
    }
}
