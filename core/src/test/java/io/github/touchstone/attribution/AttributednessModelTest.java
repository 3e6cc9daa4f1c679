package io.github.touchstone.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Term;
import io.github.touchstone.model.ModelReader;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AttributednessModelTest {

    private static final Set<String> CREDIT_NOBODY = Set.of("none", "event");

    private static final String WHOLE =
            "# name: attribution/test\n# version: 7\n# source: s\n# licence: l\n# trained-on: t\n# usual: 0.7\n"
                    + "# threshold: 0.4\n# columns: feature weight\n(intercept)\t500\n"
                    + Arrays.stream(AttributednessFeature.values())
                            .map(feature -> feature.label() + "\t" + feature.index() + "\n")
                            .collect(Collectors.joining());

    private static AttributednessModel read(String content) {
        return AttributednessModel.of(ModelReader.read("model.tsv", content));
    }

    @Test
    void eachFeatureHasItsWeight() {
        AttributednessModel model = read(WHOLE);

        assertThat(model.label()).isEqualTo("attribution/test 7");
        assertThat(model.threshold()).isEqualTo(0.4);
        assertThat(model.usual()).isEqualTo(0.7);
        assertThat(model.intercept()).isEqualTo(500);
        assertThat(model.weight(AttributednessFeature.ALL_QUOTED)).isEqualTo(AttributednessFeature.ALL_QUOTED.index());
    }

    @Test
    void aMissingOrUnknownFeatureIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(WHOLE.replaceFirst("all quoted\t\\d+\n", "")))
                .withMessage("model.tsv: there is no weight for \"all quoted\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(WHOLE + "tone\t1\n"))
                .withMessage("model.tsv: no feature is named [tone]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(WHOLE + "all quoted\t1\n"))
                .withMessage("model.tsv: \"all quoted\" stands here twice");
    }

    @Test
    void theModelThatShipsNamesItself() {
        assertThat(AttributednessModel.standard().label()).startsWith("attribution/attributedness ");
        assertThat(AttributednessModel.standard().hash()).matches("[0-9a-f]{16}");
    }

    /** A slip in the list would else be found only when a text holds the term. */
    @Test
    void everyCueOfTheListNamesAFeature() {
        for (Term term : Lexicons.standard().get("attribution/cue").terms()) {
            String cue = term.column("cue");
            if (!CREDIT_NOBODY.contains(cue)) {
                assertThatCode(() -> AttributednessFeature.of(cue))
                        .as(term.text())
                        .doesNotThrowAnyException();
            }
        }
    }

    @Test
    void anUnknownFeatureIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AttributednessFeature.of("tone"))
                .withMessageStartingWith("no feature \"tone\": expected one of [");
    }
}
