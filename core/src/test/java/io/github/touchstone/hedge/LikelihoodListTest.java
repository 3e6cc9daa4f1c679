package io.github.touchstone.hedge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.lexicon.Lexicon;
import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Term;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LikelihoodListTest {

    private static final Lexicon LIST = Lexicons.standard().get("hedge/likelihood");

    private static Term term(String text) {
        return LIST.terms().stream()
                .filter(term -> term.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static double likelihood(String text) {
        return term(text).number("likelihood", -1);
    }

    @Test
    void everyTermHasALikelihood() {
        assertThat(LIST.terms())
                .hasSizeGreaterThan(1000)
                .allSatisfy(term -> assertThat(term.number("likelihood", -1))
                        .as(term.text())
                        .isBetween(0.0, 1.0));
    }

    @Test
    void everyTermHasASourceThatTheHeaderNames() {
        for (Term term : LIST.terms()) {
            assertThat(term.column("source")).as(term.text()).isNotEmpty();
            assertThat(LIST.source()).contains(term.column("source") + ": ");
        }
    }

    @Test
    void noTermStandsTwiceInDifferentCase() {
        assertThat(LIST.terms())
                .extracting(term -> term.text().toLowerCase(Locale.ROOT))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyGuardIsKnown() {
        assertThat(LIST.terms()).extracting(term -> term.column("guard")).containsOnly("", "modal");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "certain,virtually certain,almost certainly,highly likely,probably,likely,better than even,about even,"
                        + "possible,somewhat unlikely,unlikely,improbable,chances are slight,highly unlikely,"
                        + "almost no chance,impossible",
                "very likely,quite likely,likely,fairly likely,somewhat likely,possible",
                "must be,should be,would,may,might,could not have",
                "usually,seldom,rarely"
            })
    void wordsComeDownInOrder(String descending) {
        List<Double> likelihoods = List.of(descending.split(",")).stream()
                .map(LikelihoodListTest::likelihood)
                .toList();

        assertThat(likelihoods)
                .isSortedAccordingTo((a, b) -> Double.compare(b, a))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "it is unclear,unclear",
        "cannot be excluded,can't be excluded",
        "it is likely that,likely",
        "I think,we think",
        "speculated that,speculate"
    })
    void whatOnlyRephrasesATermHasTheSame(String one, String other) {
        assertThat(likelihood(one)).isEqualTo(likelihood(other));
    }

    @ParameterizedTest
    @CsvSource({
        "almost certainly,0.95,perceptions",
        "probably not,0.265,perceptions",
        "almost certainly not,0.07,kent1964",
        "virtually certain,0.995,ipcc2010",
        "seem,0.50,jcore"
    })
    void aSurveyedOrGradedTermHasThatValue(String text, double value, String source) {
        assertThat(likelihood(text)).isEqualTo(value);
        assertThat(term(text).column("source")).isEqualTo(source);
    }
}
