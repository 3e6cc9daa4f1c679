package io.github.touchstone.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.model.ModelFile;
import io.github.touchstone.model.ModelReader;
import io.github.touchstone.model.ModelRow;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.ShippedFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckabilityModelTest {

    private static final String HEADER =
            "# name: claim/test\n# version: 7\n# source: s\n# licence: l\n# trained-on: t\n"
                    + "# threshold: 0.4\n# columns: feature ";
    private static final String ONE_REGISTER = HEADER + "web\n(intercept)\t-1000\n";
    private static final List<String> WORDS = List.of(
            "We",
            "should",
            "have",
            "built",
            "the",
            "bridge",
            "in",
            "1941",
            "$",
            "5",
            "I",
            "think",
            "Berlin",
            "was",
            "largest",
            "said",
            ",",
            ".",
            "!",
            "?",
            "\"",
            "airport",
            "you",
            "unemployment",
            "rose",
            "per",
            "cent");

    private static Segmentation segmented(String text) {
        return Segmentation.of(Document.plain(text));
    }

    private static double probability(CheckabilityModel model, String text) {
        Segmentation words = segmented(text);
        return model.probability(words, Lexicons.standard().match(words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Unemployment fell to 4 per cent in March.              | I believe that unemployment is a shame.
            The airline cancelled 1,200 flights in 2010.           | Airlines should treat us better.
            The bill was signed by Governor Baxley in 2004.        | I want to thank you for the work that you have done.
            He voted against the budget four times.                | We need leaders who listen.
            """)
    void aStatementOfFactReadsAsCheckableAndItsOpinionDoesNot(String fact, String opinion) {
        CheckabilityModel model = CheckabilityModel.standard();

        assertThat(probability(model, fact)).isGreaterThan(model.threshold());
        assertThat(probability(model, opinion)).isLessThan(model.threshold());
    }

    @Test
    void theJudgementIsTheMixtureOfTheNamedFeatures() {
        ModelFile file = ModelReader.read("shipped", ShippedFile.read(CheckabilityModel.class, "checkability.tsv"));
        Map<String, List<Integer>> weights = new HashMap<>();
        for (ModelRow row : file.rows()) {
            weights.put(row.feature(), row.weights());
        }
        Random random = new Random(17);
        for (int i = 0; i < 500; i++) {
            String text = randomText(random);
            assertThat(probability(CheckabilityModel.standard(), text))
                    .as(text)
                    .isCloseTo(mixture(text, weights, file.outputs().size()), within(1e-9));
        }
    }

    private static double mixture(String text, Map<String, List<Integer>> weights, int outputs) {
        double[] logits = logits(text, weights, outputs);
        int registers = (outputs + 1) / 2;
        double all = 0;
        double checkable = 0;
        for (int register = 0; register < registers; register++) {
            double likely = register == 0 ? 1 : Math.exp(logits[registers + register - 1]);
            all += likely;
            checkable += likely / (1 + Math.exp(-logits[register]));
        }
        return checkable / all;
    }

    private static double[] logits(String text, Map<String, List<Integer>> weights, int outputs) {
        Segmentation words = segmented(text);
        List<String> names =
                new ArrayList<>(CheckabilityNames.of(words, Lexicons.standard().match(words)));
        names.add(ModelFile.INTERCEPT);
        double root = Math.sqrt(words.tokens().size());
        double[] logits = new double[outputs];
        for (int i = 0; i < outputs; i++) {
            for (String name : names) {
                logits[i] += weights.containsKey(name) ? weights.get(name).get(i) / 1000.0 : 0;
            }
            for (String word : CheckabilityNames.words(words)) {
                String name = CheckabilityNames.ofMeaning(word);
                logits[i] += weights.containsKey(name) ? weights.get(name).get(i) / root / 1000 : 0;
            }
        }
        return logits;
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(25); i >= 0; i--) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
        }
        return text.toString();
    }

    @Test
    void sentencesOfOneTextAreJudgedAsIfAlone() {
        String first = "Unemployment fell to 4 per cent in March.";
        String second = "Unemployment fell to 4 per cent in March, I think.";
        Segmentation both = segmented(first + " " + second);

        assertThat(ClaimFinder.checkability(both, Lexicons.standard().match(both)))
                .containsExactly(
                        probability(CheckabilityModel.standard(), first),
                        probability(CheckabilityModel.standard(), second));
    }

    @Test
    void aFeatureCountsOnceASentence() {
        CheckabilityModel model = CheckabilityModel.read("m", ONE_REGISTER + "tax\t1000\n");

        assertThat(probability(model, "A tax")).isEqualTo(0.5);
        assertThat(probability(model, "A tax on tax")).isEqualTo(0.5);
    }

    @Test
    void theMeaningOfWordsIsDividedByTheRootOfTheirNumber() {
        CheckabilityModel model = CheckabilityModel.read("m", ONE_REGISTER + "@like tax\t2000\n");

        assertThat(probability(model, "a tax a bill")).isEqualTo(0.5);
        assertThat(probability(model, "tax")).isCloseTo(0.7310585786, within(1e-9));
    }

    @Test
    void eachRegisterCountsByHowLikelyItIs() {
        String model = HEADER + "web speech is-speech\n(intercept)\t-32000\t32000\t0\nfolks\t0\t0\t32000\n";

        assertThat(probability(CheckabilityModel.read("m", model), "Thanks")).isCloseTo(0.5, within(1e-9));
        assertThat(probability(CheckabilityModel.read("m", model), "Thanks, folks"))
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void aTextWithoutWordsHasAProbabilityToo() {
        assertThat(probability(CheckabilityModel.standard(), "")).isBetween(0.0, 1.0);
    }

    @Test
    void theModelThatShipsNamesItself() {
        assertThat(CheckabilityModel.standard().label()).isEqualTo("claim/checkability 2");
        assertThat(ClaimFinder.modelHash())
                .isEqualTo(CheckabilityModel.standard().hash())
                .hasSize(16);
    }

    @Test
    void aRegisterThatNothingTellsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CheckabilityModel.read("m.tsv", HEADER + "web speech\n(intercept)\t0\t0\n"))
                .withMessageStartingWith("m.tsv: 2 outputs: expected one for each register");
    }

    @Test
    void aModelWithoutInterceptOrThresholdIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CheckabilityModel.read("m.tsv", HEADER + "web\ntax\t0\n"))
                .withMessage("m.tsv: there is no weight for \"(intercept)\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CheckabilityModel.read("m.tsv", ONE_REGISTER.replace("# threshold: 0.4\n", "")))
                .withMessageStartingWith("m.tsv: the header lacks \"# threshold:");
    }
}
