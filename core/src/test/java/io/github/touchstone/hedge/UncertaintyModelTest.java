package io.github.touchstone.hedge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Matches;
import io.github.touchstone.model.ModelFile;
import io.github.touchstone.model.ModelReader;
import io.github.touchstone.model.ModelRow;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.ShippedFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UncertaintyModelTest {

    private static final List<String> WORDS = List.of(
            "Some",
            "critics",
            "say",
            "it",
            "is",
            "widely",
            "regarded",
            "as",
            "the",
            "best",
            "of",
            "1941",
            ",",
            ".",
            "\"",
            "(",
            ")",
            "Berlin",
            "may",
            "have",
            "been",
            "many",
            "probably",
            "film",
            "was",
            "by",
            "slowly",
            "walking");

    private static double probability(String text) {
        Segmentation words = Segmentation.of(Document.plain(text));
        return UncertaintyModel.standard()
                .judging(words.tokens(), Lexicons.standard().match(words))
                .probability(0, words.tokens().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Some critics say that the film was poor.                       | The film was shown in Berlin on 3 May 1941.
            It is widely believed that he was a spy.                       | He was born in London.
            He is considered one of the most important poets of his time.  | He wrote 12 poems in 1931.
            He probably died in 1820.                                      | He died in 1820.
            Many people have claimed that the number is too high.          | The town has 4,120 inhabitants.
            """)
    void vagueSentencesReadAsLessCertain(String vague, String plain) {
        assertThat(probability(vague)).isGreaterThan(UncertaintyModel.standard().threshold());
        assertThat(probability(plain)).isLessThan(UncertaintyModel.standard().threshold());
    }

    @Test
    void theJudgementIsTheSumOfTheNamedFeatures() {
        Map<String, Integer> weights = new HashMap<>();
        for (ModelRow row : ModelReader.read("shipped", ShippedFile.read(UncertaintyModel.class, "uncertainty.tsv"))
                .rows()) {
            weights.put(row.feature(), row.weights().get(0));
        }
        Random random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            String text = randomText(random);
            assertThat(probability(text)).as(text).isCloseTo(sumOfNames(text, weights), within(1e-12));
        }
    }

    private static double sumOfNames(String text, Map<String, Integer> weights) {
        Segmentation words = Segmentation.of(Document.plain(text));
        Matches matches = Lexicons.standard().match(words);
        Set<String> names = new HashSet<>(Set.of(ModelFile.INTERCEPT));
        int end = words.tokens().size();
        new UncertaintyFeatures(words.tokens(), matches)
                .visit(0, end, new UncertaintyNames(words.tokens(), 0, end, names::add));
        return ModelFile.probability(
                names.stream().mapToInt(name -> weights.getOrDefault(name, 0)).sum());
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
        String first = "Some critics say that it may rain.";
        String second = "Some critics say that it may rain in Berlin.";
        Segmentation both = Segmentation.of(Document.plain(first + " " + second));
        UncertaintyModel.Judging judging = UncertaintyModel.standard()
                .judging(both.tokens(), Lexicons.standard().match(both));

        assertThat(both.sentences())
                .extracting(sentence -> judging.probability(sentence.firstToken(), sentence.endToken()))
                .containsExactly(probability(first), probability(second));
    }
}
