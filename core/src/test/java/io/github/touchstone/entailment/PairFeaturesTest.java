package io.github.touchstone.entailment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.fact.Fact;
import io.github.touchstone.fact.ReferenceFact;
import io.github.touchstone.proposition.PropositionReader;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PairFeaturesTest {

    private static float figure(String name, String statement, String claim) {
        return figures(statement, claim)[PairFeatures.names().indexOf(name)];
    }

    private static float[] figures(String statement, String claim) {
        return PairFeatures.of(new ClaimPair(
                ReferenceFact.of(Fact.of("fact", statement)), PropositionReader.statement(claim), Set.of()));
    }

    @Test
    void everyFigureHasANameOfItsOwn() {
        assertThat(PairFeatures.names()).doesNotHaveDuplicates().hasSize(figures("A.", "B.").length);
    }

    @Test
    void aWordOfTheSameMeaningIsBorneOut() {
        assertThat(figure("precision", "The physician bought a car.", "The doctor bought an automobile."))
                .isEqualTo(1);
    }

    @Test
    void aNarrowerWordOfTheStatementBearsTheClaimOutAndABroaderDoesNot() {
        assertThat(figure("unmatched", "A dog slept.", "An animal slept.")).isZero();
        assertThat(figure("unmatched", "An animal slept.", "A dog slept.")).isEqualTo(1);
    }

    @Test
    void aNumberBeyondTheBoundIsTold() {
        String statement = "The state has 480 cases of the disease.";

        assertThat(figure("least-beyond", statement, "The state has more than 500 cases of the disease."))
                .isEqualTo(1);
        assertThat(figure("least-within", statement, "The state has more than 400 cases of the disease."))
                .isEqualTo(1);
        assertThat(figure("most-beyond", statement, "The state has fewer than 400 cases of the disease."))
                .isEqualTo(1);
    }

    @Test
    void aDateBeforeTheBoundAgreesWithIt() {
        String statement = "The bridge was opened in 1932.";

        assertThat(figure("bound-agrees", statement, "The bridge was opened before 1940."))
                .isEqualTo(1);
        assertThat(figure("bound-clash", statement, "The bridge was opened before 1930."))
                .isEqualTo(1);
        assertThat(figure("date-clash", statement, "The bridge was opened in 1933."))
                .isEqualTo(1);
    }

    @Test
    void swappedPartsAreTold() {
        String statement = "Germany invaded Poland.";

        assertThat(figure("role-swapped", statement, "Poland invaded Germany.")).isEqualTo(1);
        assertThat(figure("role-swapped", statement, "Poland was invaded by Germany."))
                .isZero();
        assertThat(figure("same-bag", statement, "Poland invaded Germany.")).isEqualTo(1);
    }

    @Test
    void aDenialOfTheSameWordIsNoFlip() {
        assertThat(figure("negation-flips", "The talks failed.", "The talks never failed."))
                .isEqualTo(1);
        assertThat(figure("negation-flips", "The talks never failed.", "The talks never failed."))
                .isZero();
    }

    @Test
    void wordsThatLimitAreToldForTheSideThatHasThem() {
        assertThat(figure("only-claim", "He wrote novels.", "He only wrote novels."))
                .isEqualTo(1);
        assertThat(figure("only-statement", "He only wrote novels.", "He wrote novels."))
                .isEqualTo(1);
        assertThat(figure("only-claim", "He wrote novels exclusively.", "He only wrote novels."))
                .isZero();
    }

    @Test
    void anyTextGivesFiniteFigures() {
        Random random = new Random(11);
        String[] parts = {
            "12",
            "1941",
            "June",
            "not",
            "Berlin",
            "won",
            "lost",
            "-",
            "\u00e9",
            "\uD83D\uDE00",
            ".",
            "only",
            "dog",
            "the",
            "%"
        };
        for (int i = 0; i < 300; i++) {
            for (float figure : figures("x " + words(random, parts), words(random, parts))) {
                assertThat(Float.isFinite(figure)).isTrue();
            }
        }
    }

    private static String words(Random random, String[] parts) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(20); i > 0; i--) {
            text.append(parts[random.nextInt(parts.length)]).append(' ');
        }
        return text.toString();
    }
}
