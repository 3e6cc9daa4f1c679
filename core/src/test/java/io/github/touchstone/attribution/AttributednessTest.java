package io.github.touchstone.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Matches;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.Segmentation;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of two sentences is the more likely attributed, and which are so for certain. */
class AttributednessTest {

    private static final String NARRATION = "The library opened in 1911 and has a staff of 12.";

    private static List<Double> judge(String plain) {
        Segmentation text = Segmentation.of(Document.plain(plain));
        Matches matches = Lexicons.standard().match(text);
        return Attributedness.ofSentences(text, matches, AttributionFinder.find(text, matches));
    }

    private static double one(String sentence) {
        List<Double> judged = judge(sentence);
        assertThat(judged).as(sentence).hasSize(1);
        return judged.get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor said that the library would close.",
                "According to the ministry, costs have doubled.",
                "She called the plan “a disgrace” on the radio.",
                "Brandt wants to keep the library open.",
                "Many voters fear that the town is broke.",
                "The council's decision drew criticism from teachers.",
                "He was accused of lying to the council.",
                "Prices are expected to rise in the spring.",
                "A poll found that most residents oppose the closing.",
                "The senator vowed to fight the bill.",
                "Hardy declined to comment on the vote.",
                "“I learned to read in that building.”"
            })
    void creditedSentencesAreAttributed(String sentence) {
        assertThat(one(sentence)).isGreaterThan(AttributednessModel.standard().threshold());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                NARRATION,
                "Brandt won with 52 percent of the vote.",
                "The meeting ended at ten.",
                "She was born in Ohio and graduated in 1985.",
                "All went according to plan.",
                "Two men were reported missing.",
                "The storm killed 12 people and left a trail of mud."
            })
    void narrationIsNot(String sentence) {
        assertThat(one(sentence)).isLessThan(AttributednessModel.standard().threshold());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a verb of saying outranks a noun|The mayor said it was over.|The plan was a long one.",
                "a clause outranks none|The record shows that he paid.|The record shows his name.",
                "a wish with a verb outranks a mere direction|They decided to leave.|They decided the game.",
                "a verb of saying outranks a set phrase|The mayor claimed it.|He filed an insurance claim.",
                "many quoted words outrank one|He saw “a very long road”.|He saw “Macbeth” again."
            })
    void strongerEvidenceOutranksWeaker(String why, String stronger, String weaker) {
        assertThat(one(stronger)).as(why).isGreaterThan(one(weaker));
    }

    @Test
    void aSentenceInsideARunningQuotationOutranksNarration() {
        List<Double> judged = judge("“I came here in 1990,” Jones said. “I had nothing.\n\n"
                + "“The library opened in 1911. It was cold.\n\n“And I never left.”\n\n"
                + NARRATION);

        assertThat(judged.get(2)).isGreaterThan(0.9);
        assertThat(judged.get(3)).isGreaterThan(0.9);
        assertThat(judged.get(5)).isLessThan(0.5);
    }

    @Test
    void aMarkThatNobodyClosesQuotesNothing() {
        assertThat(judge("“ The library opened in 1911. It was cold.").get(1)).isLessThan(0.5);
    }

    @Test
    void aSentenceThatGoesOnAfterAnAttributedOneOutranksTheSameAfterNarration() {
        String next = " It would have to borrow.";

        assertThat(judge("The mayor said that the town was broke." + next).get(1))
                .isGreaterThan(judge("The meeting ended at ten." + next).get(1));
    }

    @Test
    void aSentenceBetweenTwoAttributedOnesOutranksOneBetweenNarration() {
        String middle = " The roof is old. ";

        assertThat(judge("He said it was over." + middle + "She said it was not.")
                        .get(1))
                .isGreaterThan(judge("It rained on Monday." + middle + "It rained on Friday.")
                        .get(1));
    }

    @Test
    void theNextSentenceCountsMoreThanTheNextParagraph() {
        String first = "The roof is old.";
        String said = "The mayor said that the town was broke.";

        assertThat(judge(first + " " + said).get(0))
                .isGreaterThan(judge(first + "\n\n" + said).get(0));
    }

    @Test
    void thereIsOneProbabilityForEachSentence() {
        assertThat(judge("")).isEmpty();
        Random random = new Random(11);
        List<String> pieces = List.of(
                "“",
                "”",
                "\"",
                "said ",
                "that ",
                "Smith ",
                ". ",
                "\n\n",
                "@",
                ":",
                "‘",
                "his claim ",
                "who ",
                ", ",
                "(",
                ")",
                "\ud83d",
                "et al. ",
                "on Tuesday ",
                "the ",
                "of ",
                "was blunt. ",
                "?",
                "1911 ");
        for (int round = 0; round < 500; round++) {
            String plain = Stream.generate(() -> pieces.get(random.nextInt(pieces.size())))
                    .limit(40)
                    .collect(Collectors.joining());
            Segmentation text = Segmentation.of(Document.plain(plain));
            assertThat(judge(plain))
                    .as(plain)
                    .hasSameSizeAs(text.sentences())
                    .allSatisfy(probability -> assertThat(probability).isBetween(0.0, 1.0));
        }
    }
}
