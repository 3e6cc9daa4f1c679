package io.github.touchstone.hedge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Term;
import io.github.touchstone.model.ModelFile;
import io.github.touchstone.model.ModelReader;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.Segmentation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CueModelTest {

    private static final String HEADER = """
            # name: hedge/cues
            # version: 1
            # source: a test
            # licence: Apache-2.0
            # trained-on: nothing
            # threshold: 0.4
            """;
    private static final String COLUMNS = "# columns: feature probable doxastic condition investigation\n";

    private static List<FoundCue> judge(String rows, String plain) {
        Segmentation text = Segmentation.of(Document.plain(plain));
        CueModel model = CueModel.of(ModelReader.read("cues.tsv", HEADER + COLUMNS + rows));
        return model.judge(text, CueCandidatesTest.find(text));
    }

    @Test
    void theShippedModelNamesItsDataItsDateAndItsFigures() {
        ModelFile file = ModelReader.shipped(CueModel.class, "cues.tsv");

        assertThat(file.outputs()).containsExactlyElementsOf(CueModel.outputs());
        assertThat(file.share("threshold")).isStrictlyBetween(0.0, 1.0);
        assertThat(file.text("trained-on")).contains("Szeged Uncertainty");
        assertThat(file.text("date")).matches("\\d{4}-\\d{2}-\\d{2}");
        assertThat(file.text("seed")).matches("-?\\d+");
        assertThat(file.text("cross-validated")).contains("F1");
    }

    @Test
    void theShippedModelIsReadOnceAndHasALabelAndAHash() {
        assertThat(CueModel.standard()).isSameAs(CueModel.standard());
        assertThat(CueModel.standard().label()).matches("hedge/cues \\d+");
        assertThat(CueModel.standard().hash()).matches("[0-9a-f]{16}");
    }

    @Test
    void theShippedModelSpeaksOfTermsClassesAndLemmasOfTheList() {
        Set<String> known = new HashSet<>(Set.of(ModelFile.INTERCEPT, "g"));
        for (Term term : Lexicons.standard().get("hedge/epistemic").terms()) {
            known.addAll(List.of("t:" + term.text(), "m:" + term.column("lemma"), "c:" + term.column("class")));
        }

        assertThat(ModelReader.shipped(CueModel.class, "cues.tsv").rows())
                .extracting(row -> row.feature().split("\\|", 2)[0])
                .allMatch(known::contains);
    }

    @Test
    void weightsOfTheFeaturesOfACandidateAddUp() {
        List<FoundCue> found = judge(
                "(intercept)\t-2000\t-9000\t-9000\t-9000\nt:may\t1500\t0\t0\t0\ng|R=rain\t1000\t0\t0\t0\n",
                "It may rain.");

        assertThat(found).singleElement().satisfies(cue -> {
            assertThat(cue.kind()).isEqualTo(HedgeCue.Kind.EPISTEMIC);
            assertThat(cue.probability()).isCloseTo(1 / (1 + Math.exp(-0.5)), within(0.001));
        });
    }

    @Test
    void theProbabilitiesOfTheKindsCountTogether() {
        String rows = "(intercept)\t-1300\t-1250\t-9000\t-9000\n";

        assertThat(judge(rows, "It may rain."))
                .singleElement()
                .extracting(FoundCue::kind)
                .isEqualTo(HedgeCue.Kind.DOXASTIC);
    }

    @Test
    void aCandidateBelowTheThresholdIsNoCue() {
        assertThat(judge("(intercept)\t-2500\t-2500\t-2500\t-2500\n", "It may rain."))
                .isEmpty();
    }

    @Test
    void otherOutputsAreRefused() {
        ModelFile file = ModelReader.read("other.tsv", HEADER + "# columns: feature uncertain\n");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CueModel.of(file))
                .withMessage("other.tsv: outputs [uncertain]: expected [probable, doxastic, condition, investigation]");
    }

    @Test
    void aMisspeltFeatureIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> judge("t:may|R rain\t1\t1\t1\t1\n", "It may rain."))
                .withMessageContaining("t:may|R rain");
    }

    @Test
    void aFeatureThatStandsTwiceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> judge("t:may\t1\t1\t1\t1\nt:may\t2\t2\t2\t2\n", "It may rain."))
                .withMessage("cues.tsv: \"t:may\" stands here twice");
    }

    @Test
    void aWeightOutOfRangeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> judge("t:may\t40000\t1\t1\t1\n", "It may rain."))
                .withMessage("cues.tsv: \"t:may\" weighs 40000: expected -32768 to 32767");
    }
}
