package io.github.touchstone.hedge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.Segmentation;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertaintyTest {

    private static final String[] PIECES = {
        "may ",
        "might ",
        "not ",
        "no ",
        "there is ",
        "could ",
        "unlikely ",
        "if ",
        "seems ",
        "rain ",
        "300 ",
        "May ",
        "about ",
        "further ",
        "\u0000",
        "\ud83d",
        ". ",
        "’",
        "can't ",
        "a number of ",
        "almost certainly ",
        "\n\n"
    };

    private static List<Double> ofSentences(String plain) {
        Segmentation text = Segmentation.of(Document.plain(plain));
        return Certainty.ofSentences(text, Lexicons.standard().match(text));
    }

    static Stream<CertaintyPair> pairs() {
        return CertaintyPair.all();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void theFirstOfAPairIsMoreCertain(CertaintyPair pair) {
        assertThat(Certainty.of(pair.moreCertain())).isGreaterThan(Certainty.of(pair.lessCertain()));
    }

    @Test
    void aSentenceIsAsCertainAmongOthersAsAlone() {
        String plain = "It may rain. About 300 men came. It is not clear why. The war began in May 1940.";

        assertThat(ofSentences(plain))
                .containsExactly(
                        Certainty.of("It may rain."),
                        Certainty.of("About 300 men came."),
                        Certainty.of("It is not clear why."),
                        Certainty.of("The war began in May 1940."));
    }

    @Test
    void aTextWithoutSentencesHasNoCertainties() {
        assertThat(ofSentences(" \n ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", "may", "\ud83d"})
    void hardlyAnyTextHasACertaintyToo(String text) {
        assertThat(Certainty.of(text)).isBetween(0.0, 1.0);
    }

    @Test
    void anyTextIsBetweenZeroAndOne() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder();
            for (int piece = random.nextInt(200); piece >= 0; piece--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            assertThat(Certainty.of(text.toString())).as(text.toString()).isBetween(0.0, 1.0);
            assertThat(ofSentences(text.toString())).allMatch(certainty -> certainty >= 0 && certainty <= 1);
        }
    }

    @Test
    void allHedgesTogetherAreNotLessThanNothing() {
        assertThat(Certainty.of(
                        "It may, might or could seem likely, if some think so, that further research can tell."))
                .isZero();
    }
}
