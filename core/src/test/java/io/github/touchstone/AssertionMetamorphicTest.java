package io.github.touchstone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.markup.Markdown;
import io.github.touchstone.report.Report;
import io.github.touchstone.score.Finding;
import io.github.touchstone.support.Grade;
import io.github.touchstone.support.JudgedClaim;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How unsupported assertions and the score must move when support comes, goes, or stands elsewhere. */
class AssertionMetamorphicTest {

    private static final List<String> CLAIMS = List.of(
            "The treaty was signed in Moscow on 23 August 1939.",
            "Germany sent 900,000 tons of coal to Leningrad in 1940.",
            "The ministry sold 12 ships to the Soviet Union in May 1940.",
            "Molotov arrived in Berlin on 12 November 1940.",
            "The army crossed the border near Brest on 22 June 1941.",
            "House prices in Dublin rose by 12 per cent in 1999.",
            "Russia covers 17 million square kilometres and is the largest country in the world.",
            "The bridge near Dundee fell into the river in December 1879.");

    private static final String OTHER = String.join("\n\n", CLAIMS);
    private static final ReliabilityScorer SCORER = ReliabilityScorer.create();

    static List<String> claims() {
        return CLAIMS;
    }

    private static double points(String text) {
        return score(text).score().value().orElseThrow();
    }

    private static Report score(String text) {
        return SCORER.score(Markdown.read(text));
    }

    private static List<String> wanting(String text) {
        return score(text).findings().stream()
                .filter(finding -> finding.signal().equals("assertion"))
                .map(finding -> finding.span().of(text))
                .toList();
    }

    private static Grade grade(String text, String claim) {
        return score(text).claims().stream()
                .filter(judged -> judged.claim().span().of(text).contains(claim))
                .map(judged -> judged.support().grade())
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private static double lost(Report report) {
        return report.ledger().hundredths("assertion");
    }

    @ParameterizedTest
    @MethodSource("claims")
    void aCitationTakesTheFindingAwayAndRaisesTheScore(String claim) {
        String cited = OTHER.replace(claim, claim + "[1]");

        assertThat(wanting(OTHER)).contains(claim);
        assertThat(wanting(cited)).hasSize(CLAIMS.size() - 1).noneMatch(words -> words.contains(claim));
        assertThat(points(cited)).isGreaterThan(points(OTHER));
    }

    @ParameterizedTest
    @MethodSource("claims")
    void withoutItTheFindingComesBack(String claim) {
        String cited = OTHER.replace(claim, claim + "[1]");

        assertThat(wanting(cited.replace("[1]", ""))).isEqualTo(wanting(OTHER));
    }

    @ParameterizedTest
    @MethodSource("claims")
    void namingWhoSaysSoCarriesAClaim(String claim) {
        String said = claim.startsWith("The ") ? "t" + claim.substring(1) : claim;

        assertThat(grade(OTHER, claim)).isEqualTo(Grade.NONE);
        assertThat(grade(OTHER.replace(claim, "Historians say that " + said), said))
                .isEqualTo(Grade.PARTLY);
        assertThat(grade(OTHER.replace(claim, "According to Gerhard Weinberg, " + said), said))
                .isEqualTo(Grade.CARRIED);
    }

    @ParameterizedTest
    @MethodSource("claims")
    void aClaimSaidAgainNeedsItsSourceOnce(String claim) {
        String cited = OTHER.replace(claim, claim + "[1]") + "\n\n" + claim;

        assertThat(grade(cited, claim)).isEqualTo(Grade.CARRIED);
        assertThat(grade(OTHER + "\n\n" + claim, claim)).isEqualTo(Grade.NONE);
    }

    @Test
    void theOrderOfSectionsMakesNoDifference() {
        String first = "## Trade\n\n" + CLAIMS.get(1) + "[1] " + CLAIMS.get(2);
        String second = "## War\n\n" + CLAIMS.get(3) + " " + CLAIMS.get(4) + "[2]";
        Report one = score("# Talks\n\n" + first + "\n\n" + second + "\n\n" + OTHER);
        Report other = score("# Talks\n\n" + second + "\n\n" + first + "\n\n" + OTHER);

        assertThat(one.claims().stream().map(judged -> judged.support().grade()))
                .containsExactlyInAnyOrderElementsOf(other.claims().stream()
                        .map(judged -> judged.support().grade())
                        .toList());
        assertThat(lost(one)).isEqualTo(lost(other));
    }

    @Test
    void commonKnowledgeCostsNothing() {
        double before = lost(score(OTHER));

        assertThat(lost(score(OTHER + "\n\n12 November 1940 was a Tuesday."))).isEqualTo(before);
        assertThat(lost(score(OTHER + "\n\nA kilometre is 1,000 metres."))).isEqualTo(before);
    }

    @Test
    void aFalseSumIsNoCommonKnowledge() {
        assertThat(score(OTHER + "\n\n12 November 1940 was a Monday.").claims())
                .noneMatch(judged -> judged.support().known().isPresent());
        assertThat(score(OTHER + "\n\n50 per cent of 300 people is 160 people.").claims())
                .noneMatch(judged -> judged.support().known().isPresent());
    }

    @Test
    void doublingAParagraphHardlyChangesWhatIsLost() {
        String bare = String.join(" ", CLAIMS);

        assertThat(lost(score(bare + "\n\n" + bare))).isCloseTo(lost(score(bare)), within(50.0));
    }

    @Test
    void aLeadThatSumsUpACitedBodyIsCarried() {
        String lead = "The ministry sold 12 ships in May 1940, and Molotov arrived in Berlin.";
        String cited = "# Talks\n\n" + lead + "\n\n## Trade\n\n" + CLAIMS.get(2) + "[1]\n\n" + CLAIMS.get(3) + "[2]\n\n"
                + CLAIMS.get(1);

        assertThat(grade(cited, lead)).isEqualTo(Grade.CARRIED);
        assertThat(grade(cited.replace("[2]", ""), lead)).isEqualTo(Grade.NONE);
        assertThat(grade(cited.replace("ships in May", "ships in March"), "ships in March"))
                .isEqualTo(Grade.NONE);
    }

    @Test
    void threeHundredBareClaimsGiveTenFindingsAndOneForEachParagraph() {
        String long300 = IntStream.range(0, 300)
                .mapToObj(i -> "The ministry sold " + (i + 12) + " ships to the Soviet Union in May 1940."
                        + (i % 10 == 9 ? "\n\n" : " "))
                .reduce("", String::concat);
        List<Finding> findings = score(long300).findings().stream()
                .filter(finding -> finding.signal().equals("assertion"))
                .toList();

        assertThat(findings).hasSizeLessThanOrEqualTo(40);
    }

    @Test
    void theTenThatMatterMostComeFirst() {
        String little = "The river Bug flows past the town of Brest. ".repeat(20) + "\n\n";
        String text = little + OTHER + "\n\n" + little + CLAIMS.get(1) + "\n\n" + CLAIMS.get(2) + "\n\n" + little;

        assertThat(score(text).costliest(10)).allSatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo("assertion/bare");
            assertThat(CLAIMS).contains(finding.span().of(text));
        });
    }

    @Test
    void everyClaimOfTheReportStandsWhereItSays() {
        String text = OTHER.replace("Berlin", "**Berlin**");

        assertThat(score(text).claims().stream()
                        .map(JudgedClaim::claim)
                        .map(claim -> claim.span().of(text)))
                .allMatch(words -> words.endsWith("."))
                .anyMatch(words -> words.contains("**Berlin**"));
    }
}
