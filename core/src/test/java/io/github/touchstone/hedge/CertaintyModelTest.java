package io.github.touchstone.hedge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.model.ModelReader;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CertaintyModelTest {

    private static final String HEADER =
            "# name: hedge/test\n# version: 7\n# source: s\n# licence: l\n# trained-on: t\n# columns: feature certainty\n";
    private static final String FEATURES = Arrays.stream(CertaintyFeature.values())
            .map(feature -> feature.label() + "\t0\n")
            .collect(Collectors.joining());
    private static final String WHOLE = HEADER + "(intercept)\t500\n" + FEATURES;

    private static CertaintyModel read(String content) {
        return CertaintyModel.of(ModelReader.read("model.tsv", content));
    }

    private static double[] values(double may, double lowest) {
        double[] values = new double[CertaintyFeature.values().length];
        values[CertaintyFeature.MAY.index()] = may;
        values[CertaintyFeature.LOWEST_LIKELIHOOD.index()] = lowest;
        return values;
    }

    @Test
    void weightsAreThousandthsAndMultiplyTheirValues() {
        CertaintyModel model = read(
                WHOLE.replace("\nmay\t0", "\nmay\t-250").replace("\nlowest-likelihood\t0", "\nlowest-likelihood\t200"));

        assertThat(model.certainty(values(0, 0))).isEqualTo(0.5);
        assertThat(model.certainty(values(1, 0.4))).isCloseTo(0.33, within(1e-12));
    }

    @Test
    void theSumIsHeldBetweenZeroAndOne() {
        assertThat(read(WHOLE.replace("500", "-1")).certainty(values(0, 0))).isZero();
        assertThat(read(WHOLE.replace("500", "1001")).certainty(values(0, 0))).isEqualTo(1);
    }

    @Test
    void theHashIsThatOfTheFile() {
        assertThat(read(WHOLE).hash())
                .isNotEqualTo(read(WHOLE.replace("500", "501")).hash());
    }

    @Test
    void theModelThatShipsNamesItself() {
        assertThat(CertaintyModel.standard().label()).startsWith("hedge/certainty ");
        assertThat(CertaintyModel.standard().hash()).matches("[0-9a-f]{16}");
    }

    @Test
    void aMissingFeatureIsNamed() {
        assertRefused(WHOLE.replace("\nmay\t0", ""), "model.tsv: there is no weight for \"may\"");
        assertRefused(HEADER + FEATURES, "model.tsv: there is no weight for \"(intercept)\"");
    }

    @Test
    void anUnknownFeatureIsNamed() {
        assertRefused(WHOLE + "red\t1\ncolour\t1\n", "model.tsv: no feature is named [colour, red]");
    }

    @Test
    void aFeatureGivenTwiceIsNamed() {
        assertRefused(WHOLE + "may\t1\n", "model.tsv: \"may\" stands here twice");
    }

    private static void assertRefused(String content, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> read(content)).withMessage(message);
    }
}
