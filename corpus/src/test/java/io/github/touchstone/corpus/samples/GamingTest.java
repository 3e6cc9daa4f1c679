package io.github.touchstone.corpus.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.ReliabilityScorer;
import io.github.touchstone.report.Report;
import io.github.touchstone.score.Finding;
import io.github.touchstone.score.Profile;
import io.github.touchstone.score.Score;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What somebody might do to a text to have it score better without making it better, and by how much the score may rise
 * then at most, in points.
 */
class GamingTest {

    private static final double NOT_AT_ALL = 0;
    /** An invisible letter, or one that looks like another, may tip a rounding. */
    private static final double ROUNDING = 0.2;

    private static final double PADDED = 3;
    /** Sentences without a hedge make hedges rarer, even where nothing carries them. */
    private static final double DILUTED = 6;

    private static final double IN_QUOTATION_MARKS = 8;
    private static final double ONE_SOURCE_THROUGHOUT = 35;

    static List<Sample> samples() {
        return Sample.all();
    }

    private static String many(int number, Function<Integer, String> each) {
        return IntStream.range(0, number).mapToObj(each::apply).collect(Collectors.joining(" "));
    }

    private static void assertRises(Sample sample, String changed, double most) {
        assertThat(sample.gain(changed)).isLessThanOrEqualTo(most + 1e-9);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "hedged.tsv", delimiter = '\t', lineSeparator = "\n")
    void takingAHedgeAwayAndLeavingTheClaimDoesNotRaiseTheScore(String hedged, String flat) {
        String around =
                " The bridge over the river Tay was opened in June 1878. It was designed by Thomas Bouch. Some 75"
                        + " people died when it fell on 28 December 1879. The inquiry met in Dundee and in London.";
        for (String name : Profile.names()) {
            ReliabilityScorer scorer = ReliabilityScorer.builder()
                    .profile(Profile.named(name).orElseThrow())
                    .build();
            for (String source : List.of("", " (Lewis 2004)")) {
                String end = source + ".";
                double before = points(scorer, hedged.replaceAll("\\.$", "") + end + around);
                double after = points(scorer, flat.replaceAll("\\.$", "") + end + around);

                assertThat(after).as(name + source).isLessThanOrEqualTo(before);
            }
        }
    }

    private static double points(ReliabilityScorer scorer, String text) {
        return scorer.score(text).score().value().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void linksBesideNoClaimEarnNothing(Sample sample) {
        String links = many(30, i -> sample.link("here", "https://site" + i + ".net/page"));

        assertRises(sample, sample.with(links), NOT_AT_ALL);
        assertRises(sample, sample.with("For more see " + links + "."), NOT_AT_ALL);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aBibliographyThatNobodyPointsToEarnsNothing(Sample sample) {
        String changed = sample.source();
        for (int i = 0; i < 20; i++) {
            changed = new Sample(sample.name(), sample.format(), changed)
                    .with("Smith, J. (" + (1980 + i) + "). The history of number " + i + ". Oxford University Press.");
        }
        assertRises(sample, changed, NOT_AT_ALL);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void trueTrivialSentencesHardlyHelp(Sample sample) {
        List<String> trivial = List.of(
                "Water is wet.",
                "Two and two is four.",
                "A week has seven days.",
                "Snow is white.",
                "Paris is the capital of France.",
                "There are twelve months in a year.",
                "Fire is hot.");

        assertRises(sample, sample.with(many(21, i -> trivial.get(i % 7))), PADDED);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void quotationsDoNotHelp(Sample sample) {
        String idle =
                many(10, i -> "“Life is good and number " + i + " is best,” said Jane Doe" + (char) ('A' + i) + ".");
        String claims = many(10, i -> "“Bridge number " + i + " was opened in 19" + (10 + i) + ",” said John Smith.");
        String nobodys = many(10, i -> "“Bridge number " + i + " was opened in 19" + (10 + i) + ".”");

        assertRises(sample, sample.with(idle), NOT_AT_ALL);
        assertRises(sample, sample.with(claims), NOT_AT_ALL);
        assertRises(sample, sample.with(nobodys), DILUTED);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void quotationMarksAroundOnesOwnSentencesHardlyHelp(Sample sample) {
        String quoted = sample.source().replaceAll("(?<=[.!?] )([A-Z][^\"“”\\n.!?]{30,}[.!?])", "“$1”");

        assertRises(sample, quoted, IN_QUOTATION_MARKS);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void invisibleAndForeignLettersInHedgesDoNotHelp(Sample sample) {
        List<Finding> hedges = sample.report().findings().stream()
                .filter(finding ->
                        finding.signal().equals("hedging") && !finding.rule().endsWith("sentence"))
                .toList();

        assertRises(
                sample, sample.changing(hedges, words -> words.charAt(0) + "\u200b" + words.substring(1)), ROUNDING);
        assertRises(
                sample, sample.changing(hedges, words -> words.replace('a', 'а').replace('e', 'е')), ROUNDING);
        assertRises(
                sample, sample.changing(hedges, words -> words.replace('o', 'ο').replace('i', 'і')), ROUNDING);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void oneSourceAtEverySentenceIsNoTextThatIsSourcedThroughout(Sample sample) {
        String link = " (" + sample.link("source", "https://www.site.net/a") + "). ";

        assertRises(sample, sample.source().replaceAll("(?<=[a-z]{3})\\. ", link), ONE_SOURCE_THROUGHOUT);
        assertRises(
                sample,
                sample.source().replaceAll("(?<=[a-z]{3})\\. ", " (doi:10.1234/same). "),
                ONE_SOURCE_THROUGHOUT);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aTextAppendedToItselfStaysWithinItsInterval(Sample sample) {
        Score.Scored once = (Score.Scored) sample.report().score();

        assertThat(sample.points(sample.source() + "\n\n" + sample.source())).isBetween(once.low(), once.high());
    }

    /** Where the notes stand at the end, half a text has lost its sources, so texts with notes are left out. */
    @Test
    void twoHalvesPooledStayWithinTheInterval() {
        Map<String, Sample> samples = Sample.all().stream().collect(Collectors.toMap(Sample::name, sample -> sample));
        ReliabilityScorer scorer = ReliabilityScorer.create();
        for (String name : List.of(
                "council-budget-news-report.txt",
                "coffee-miracle-article-mill.txt",
                "hitler-stalin-article-mill.txt",
                "phone-launch-press-release.txt",
                "baltic-1940-opinion-column.txt")) {
            String source = samples.get(name).source();
            int middle = source.indexOf("\n\n", source.length() / 2);
            Score.Scored whole = (Score.Scored) scorer.score(source).score();
            List<Report> halves =
                    List.of(scorer.score(source.substring(0, middle)), scorer.score(source.substring(middle)));

            assertThat(scorer.pool(halves).value().orElseThrow()).as(name).isBetween(whole.low(), whole.high());
        }
    }
}
