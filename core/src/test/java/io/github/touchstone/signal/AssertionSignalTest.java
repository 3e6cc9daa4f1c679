package io.github.touchstone.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.analysis.Analysis;
import io.github.touchstone.text.Document;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssertionSignalTest {

    private static final String CLAIM = "The ministry sold 12 ships to the Soviet Union in June 1940.";

    private static Assessment assess(String text) {
        return new AssertionSignal().assess(Analysis.of(Document.plain(text)));
    }

    private static List<String> rules(String text) {
        return assess(text).observations().stream().map(Observation::rule).toList();
    }

    private static double severity(String text) {
        return assess(text).observations().stream()
                .mapToDouble(Observation::severity)
                .sum();
    }

    /** So many different claims, in paragraphs of ten. */
    private static String claims(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "The ministry sold " + (i + 12) + " ships to the Soviet Union in June 1940."
                        + (i % 10 == 9 ? "\n\n" : " "))
                .collect(Collectors.joining());
    }

    @Test
    void aClaimWithoutASourceIsBare() {
        assertThat(rules(CLAIM)).containsExactly("assertion/bare");
        assertThat(assess(CLAIM).observations().get(0).span().of(CLAIM)).isEqualTo(CLAIM);
    }

    @Test
    void aCitationCarriesAClaim() {
        assertThat(rules(CLAIM + "[1]")).isEmpty();
    }

    @Test
    void aNamedSourceCarriesAClaim() {
        assertThat(rules("According to Gerhard Weinberg, the ministry sold 12 ships to the Soviet Union in June 1940."))
                .isEmpty();
    }

    @Test
    void anUnnamedSourceCarriesALittle() {
        String vague = "Historians say that the ministry sold 12 ships to the Soviet Union in June 1940.";

        assertThat(rules(vague)).containsExactly("assertion/vague-source");
    }

    @Test
    void quotedClaimsAreAnothers() {
        assertThat(rules("“" + CLAIM + "” said Ernst Köstring.")).isEmpty();
    }

    @Test
    void quotationMarksAroundOnesOwnWordsDoNotMakeThemAnothers() {
        assertThat(rules("“" + CLAIM + "”")).isEqualTo(rules(CLAIM));
    }

    @Test
    void whatClaimsNothingCannotBeJudged() {
        assertThat(assess("Why is that so?").isDetermined()).isFalse();
        assertThat(assess("Why is that so?").undetermined()).isEqualTo("no checkable statement was found");
    }

    @Test
    void theReasonSaysWhatIsClaimedWhyWhatWasLookedForAndWhatMendsIt() {
        String reason = assess(CLAIM).observations().get(0).reason();

        assertThat(reason)
                .startsWith("“The ministry sold 12 ships to the Soviet Union in …” states a quantity")
                .contains(": it has a figure with its unit, a date")
                .contains("Looked for and not found: a citation in the sentence or closing the paragraph")
                .endsWith("Cite where the figure is from.");
    }

    @Test
    void theReasonNamesWhatLittleCarriesAClaim() {
        String vague = "Historians say that the ministry sold 12 ships to the Soviet Union in June 1940.";

        assertThat(assess(vague).observations().get(0).reason())
                .contains("All that carries it is a group without names.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The fire in London in 1987 was “the worst case of neglect in the city”.|Say who said it and where.",
                "The vaccine prevents measles in 97 per cent of the children.|Cite a study, a review or a health authority.",
                "The fire in London in 1666 was caused by a baker.|Cite the study or the inquiry that found the cause.",
                "House prices in Dublin rose by 12 per cent in 1999.|Cite the figures that show the change, and for what time.",
                "Parliament in London repealed the statute in 1846.|Name the act, the article or the case.",
                "Russia is larger than Canada and China.|Cite what it was measured by, and when.",
                "Molotov arrived in Berlin on 12 November 1940.|Cite an account of it.",
            })
    void whatMendsAClaimDependsOnItsKind(String claim, String mend) {
        assertThat(assess(claim).observations().get(0).reason()).endsWith(mend);
    }

    @Test
    void anAccusationIsToBeCitedOrTakenOut() {
        assertThat(assess("In 1998 the treasurer Otto Braun embezzled 40,000 pounds in Hamburg.")
                        .observations()
                        .get(0)
                        .reason())
                .endsWith("it accuses somebody who is named.");
    }

    @Test
    void aLongDocumentGivesTenFindingsAndOneForEachParagraph() {
        List<Observation> observations = assess(claims(300)).observations();

        assertThat(observations).hasSizeLessThanOrEqualTo(10 + 30);
        assertThat(observations.stream().filter(one -> one.rule().equals("assertion/bare")))
                .hasSize(10);
        assertThat(observations.stream().flatMap(one -> one.evidence().stream()))
                .hasSize(300);
    }

    @Test
    void theTenThatStandAloneAreTheMostSevere() {
        List<Observation> observations = assess(claims(60)).observations();
        double least = observations.stream()
                .filter(one -> one.rule().equals("assertion/bare"))
                .mapToDouble(Observation::severity)
                .min()
                .orElseThrow();

        assertThat(observations.stream()
                        .filter(one -> one.rule().equals("assertion/bare-paragraph"))
                        .mapToDouble(one -> one.severity() / one.evidence().size()))
                .allMatch(each -> each <= least + 1e-9);
    }

    @Test
    void gatheringDoesNotChangeTheSumOfSeverities() {
        double each = severity(CLAIM);

        assertThat(severity(claims(60))).isCloseTo(60 * each, within(0.001 * 60));
    }

    @Test
    void aListIsGatheredAsOne() {
        String list = IntStream.range(0, 30)
                .mapToObj(i -> "- The ministry sold " + (i + 12) + " ships to the Soviet Union in June 1940.\n")
                .collect(Collectors.joining());

        assertThat(rules(list).stream().filter("assertion/bare-paragraph"::equals))
                .hasSize(1);
    }

    @Test
    void observationsComeInOrderOfPlace() {
        assertThat(assess(claims(100)).observations()).isSortedAccordingTo(Comparator.comparing(Observation::span));
    }

    @Test
    void whatMattersMoreIsMoreSevere() {
        assertThat(severity("In 1998 the treasurer Otto Braun embezzled 40,000 pounds in Hamburg."))
                .isGreaterThan(severity("In 1998 the treasurer Otto Braun visited 40,000 people in Hamburg."));
    }

    @Test
    void commonKnowledgeIsNotAskedFor() {
        Assessment with = assess(CLAIM + " 12 November 1940 was a Tuesday.");

        assertThat(with.observations()).hasSize(1);
        assertThat(with.exposure()).isEqualTo(assess(CLAIM).exposure());
    }
}
