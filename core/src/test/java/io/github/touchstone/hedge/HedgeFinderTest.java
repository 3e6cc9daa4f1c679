package io.github.touchstone.hedge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.GoldenCase;
import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.quotation.QuotationFinder;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.Segmentation;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HedgeFinderTest {

    private static List<HedgeCue> find(String plain) {
        Segmentation text = Segmentation.of(Document.plain(plain));
        return HedgeFinder.find(text, Lexicons.standard().match(text), QuotationFinder.find(text));
    }

    private static List<String> lines(String text) {
        return find(text).stream()
                .map(cue -> cue.kind() + "|" + cue.span().of(text) + (cue.quoted() ? "|quoted" : ""))
                .toList();
    }

    static Stream<GoldenCase> goldenCues() {
        return Stream.of(
                        "context.txt",
                        "weasels.txt",
                        "epistemic-hedges.txt",
                        "approximators.txt",
                        "boosters.txt",
                        "false-friends.txt",
                        "limits.txt")
                .flatMap(file -> GoldenCase.read(HedgeFinderTest.class, file));
    }

    @ParameterizedTest
    @MethodSource
    void goldenCues(GoldenCase golden) {
        assertThat(lines(golden.text())).isEqualTo(golden.found());
    }

    @Test
    void aCueKnowsItsSentenceAndTerm() {
        HedgeCue cue = find("It is over. It may be over.").get(0);

        assertThat(cue.sentence()).isEqualTo(1);
        assertThat(cue.term()).isEqualTo("may");
    }

    @Test
    void aCueOfTheModelHasItsProbabilityAndOneOfAListIsSure() {
        assertThat(find("It may rain.").get(0).probability()).isBetween(0.5, 0.999);
        assertThat(find("It is certainly so.").get(0).probability()).isEqualTo(1);
    }

    @Test
    void onlyCuesOfTheModelHaveALikelihood() {
        assertThat(find("It is probably true."))
                .extracting(HedgeCue::likelihood)
                .containsExactly(OptionalDouble.of(0.75));
        assertThat(find("It is certainly true."))
                .extracting(HedgeCue::likelihood)
                .containsExactly(OptionalDouble.empty());
    }

    @Test
    void moreLikelyWordsHaveAHigherLikelihood() {
        List<Double> likelihoods = Stream.of("almost certain", "likely", "possible", "unlikely")
                .map(words -> find("It is " + words + " that he left.")
                        .get(0)
                        .likelihood()
                        .orElseThrow())
                .toList();

        assertThat(likelihoods)
                .isSortedAccordingTo((a, b) -> Double.compare(b, a))
                .doesNotHaveDuplicates();
    }

    @Test
    void aWeaselHoldsTheBeliefInItAndComesFirst() {
        assertThat(lines("It is believed that he left."))
                .containsExactly("WEASEL|It is believed that", "DOXASTIC|believed");
    }

    @Test
    void everyGuardThatAListNamesIsKnown() {
        for (String list : List.of("hedge/epistemic", "hedge/weasel", "hedge/approximator", "hedge/booster")) {
            assertThat(Lexicons.standard().get(list).terms())
                    .extracting(term -> term.column("guard"))
                    .allMatch(guard -> List.of("", "modal", "number").contains(guard));
        }
    }
}
