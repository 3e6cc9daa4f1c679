package io.github.touchstone.hedge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.text.Fold;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertaintyFeaturesTest {

    private static double value(CertaintyFeature feature, String sentence) {
        return Certainty.features(sentence)[feature.index()];
    }

    /** The features, but for the two of length and the lowest likelihood, that are not 0. */
    private static Set<CertaintyFeature> shown(String sentence) {
        Set<CertaintyFeature> shown = EnumSet.noneOf(CertaintyFeature.class);
        for (CertaintyFeature feature : EnumSet.range(CertaintyFeature.UNLIKELY, CertaintyFeature.APPROXIMATE)) {
            if (value(feature, sentence) != 0) {
                shown.add(feature);
            }
        }
        return shown;
    }

    @Test
    void aBareStatementShowsNothing() {
        assertThat(shown("The bridge fell.")).isEmpty();
        assertThat(value(CertaintyFeature.LOWEST_LIKELIHOOD, "The bridge fell."))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "It will almost certainly fall.,0.95",
        "It is likely to fall.,0.70",
        "It is possible.,0.40",
        "It is unlikely to fall.,0.20",
        "It is likely or unlikely.,0.20",
        "It is impossible.,0",
        "It can't be ruled out.,0.40",
        "It cannot be ruled out.,0.40"
    })
    void theLeastLikelyCueCounts(String sentence, double likelihood) {
        assertThat(value(CertaintyFeature.LOWEST_LIKELIHOOD, sentence)).isEqualTo(likelihood);
    }

    @Test
    void theLongestOfOverlappingCuesCounts() {
        assertThat(value(CertaintyFeature.LOWEST_LIKELIHOOD, "It is highly unlikely."))
                .isEqualTo(0.05);
        assertThat(value(CertaintyFeature.LOWEST_LIKELIHOOD, "It is not unlikely, be that as it may."))
                .isEqualTo(0.2);
    }

    @Test
    void threeInTenIsUnlikely() {
        assertThat(shown("It is somewhat unlikely.")).contains(CertaintyFeature.UNLIKELY);
        assertThat(shown("It is possible.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"It is not at all possible.", "It isn't possible.", "Nobody thinks it possible."})
    void aWordOfDenialUpToThreeTokensBeforeACueDeniesIt(String sentence) {
        assertThat(shown(sentence)).contains(CertaintyFeature.DENIED_CUE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"It is not far and always quite possible.", "It is possible, not far.", "It is not certain."})
    void aWordOfDenialElsewhereDeniesNoCue(String sentence) {
        assertThat(shown(sentence)).doesNotContain(CertaintyFeature.DENIED_CUE);
    }

    @Test
    void approximatorsAreCountedUpToThree() {
        assertThat(value(CertaintyFeature.APPROXIMATORS, "It rained.")).isZero();
        assertThat(value(CertaintyFeature.APPROXIMATORS, "About 300 of them mostly slept."))
                .isEqualTo(2);
        assertThat(value(CertaintyFeature.APPROXIMATORS, "It is about the war."))
                .isZero();
        assertThat(value(CertaintyFeature.APPROXIMATORS, "Partly, mostly, largely, mainly, usually so."))
                .isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "It may fall.,MAY",
        "It might fall.,MIGHT",
        "It mightn't fall.,MIGHT",
        "It couldn't fall.,COULD",
        "It can’t fall.,CAN",
        "It wouldn't fall.,WOULD",
        "It will probably fall.,LIKELY",
        "It is more likely to fall.,MORE_LIKELY",
        "It apparently fell.,SEEM",
        "He believed it.,THINK",
        "They found it.,FIND",
        "Some bridges fell.,QUANTITY",
        "All bridges fell.,STRONG",
        "Future work will tell.,FURTHER",
        "It falls if they leave.,IF",
        "It fell around noon.,APPROXIMATE",
        "None fell.,NO",
        "It doesn't fall.,NOT",
        "There is no bridge.,THERE_IS_NO"
    })
    void aWordShowsItsFamily(String sentence, CertaintyFeature feature) {
        assertThat(shown(sentence)).contains(feature);
    }

    @Test
    void whatIsHighlyLikelyIsNotMerelyLikely() {
        assertThat(shown("It is highly likely.")).doesNotContain(CertaintyFeature.LIKELY);
        assertThat(shown("It is highly likely and is likely.")).contains(CertaintyFeature.LIKELY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"It fell in May.", "It fell on May 3.", "May 1940 was warm.", "Theresa May left."})
    void theMonthAndTheNameAreNoModals(String sentence) {
        assertThat(shown(sentence)).isEmpty();
        assertThat(value(CertaintyFeature.LOWEST_LIKELIHOOD, sentence)).isEqualTo(1);
    }

    @Test
    void aTextInCapitalsIsReadAsOneInSmallLetters() {
        assertThat(shown("IT MAY FALL.")).isEqualTo(shown("It may fall."));
    }

    @Test
    void lengthIsTheLogarithmOfTheWords() {
        assertThat(value(CertaintyFeature.LENGTH, "One two three, four five: 6!"))
                .isCloseTo(1.7918, within(1e-4));
        assertThat(value(CertaintyFeature.LENGTH, "One.")).isCloseTo(1.0986, within(1e-4));
        assertThat(value(CertaintyFeature.UNUSUAL_LENGTH, "One.")).isCloseTo(4.0055, within(1e-4));
        assertThat(value(CertaintyFeature.UNUSUAL_LENGTH, "One ".repeat(22))).isLessThan(0.001);
    }

    @Test
    void aWordOfNoFamilyHasNone() {
        assertThat(CertaintyFamily.of(Fold.hash("bridge"))).isZero();
    }

    @Test
    void everyFamilyHasWords() {
        long all = Lexicons.standard().get("language/certainty-family").terms().stream()
                .mapToLong(term -> CertaintyFamily.of(Fold.hash(term.text())))
                .reduce(0, (a, b) -> a | b);

        assertThat(CertaintyFamily.values()).allMatch(family -> family.isIn(all));
    }
}
