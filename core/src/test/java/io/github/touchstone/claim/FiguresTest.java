package io.github.touchstone.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.Segmentation;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was so in 1940.",
                "It was so in the 1920s.",
                "On 12 November it fell.",
                "In the 19th century it fell."
            })
    void datesAreNoAmounts(String text) {
        assertThat(features(text)).contains(Feature.DATE).doesNotContain(Feature.FIGURE, Feature.MEASURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It costs $9 now.",
                "It is 40 km long.",
                "It is an 8-year plan.",
                "It cost 12.4 million pounds.",
                "It fell by 3.3%.",
                "It weighs 5kg.",
                "It sold 1940 tons."
            })
    void aFigureWithItsUnitIsAMeasure(String text) {
        assertThat(features(text)).contains(Feature.FIGURE, Feature.MEASURE).doesNotContain(Feature.DATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"It fell again.[3]", "So Wilson says (1994).", "He signed Directive 21.", "It is the 21st one."})
    void marksAndLabelsAreNoAmounts(String text) {
        assertThat(features(text)).doesNotContain(Feature.FIGURE, Feature.MEASURE, Feature.DATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"It was cut to 1.40 again.", "They sold 1,900 then.", "Only 5 came."})
    void aFigureWithoutItsUnitIsAFigure(String text) {
        assertThat(features(text)).contains(Feature.FIGURE).doesNotContain(Feature.MEASURE, Feature.DATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"He had two talks there.", "Some eleven men left."})
    void aWordThatCountsIsANumber(String text) {
        assertThat(features(text)).contains(Feature.NUMBER_WORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The two men left.", "He came third.", "No one came.", "They may march there."})
    void knownCountsAndOtherMeaningsAreNone(String text) {
        assertThat(features(text)).doesNotContain(Feature.NUMBER_WORD, Feature.DATE);
    }

    private static Set<Feature> features(String source) {
        Segmentation text = Segmentation.of(Document.plain(source));
        long bits = ClaimFeatures.of(text, Lexicons.standard().match(text), new BitSet())[0];
        Set<Feature> features = EnumSet.noneOf(Feature.class);
        for (Feature feature : Feature.values()) {
            if ((bits & feature.bit()) != 0) {
                features.add(feature);
            }
        }
        return features;
    }
}
