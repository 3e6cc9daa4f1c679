package io.github.touchstone.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.ReliabilityScorer;
import io.github.touchstone.citation.Citation;
import io.github.touchstone.citation.CitationFlaw;
import io.github.touchstone.entailment.Verdict;
import io.github.touchstone.hedge.HedgeCue;
import io.github.touchstone.signal.AssertionSignal;
import io.github.touchstone.signal.CitationSignal;
import io.github.touchstone.signal.ContradictionSignal;
import io.github.touchstone.signal.HedgingSignal;
import io.github.touchstone.text.Label;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of rules is that of the signals. */
class KnownRulesTest {

    private static final String TEXT = """
            Some experts say that the bridge may have been built in 1931. It is perhaps a pity. "It may rain, and I think \
            that it will certainly snow," said Anna Berg. According to Berg (2003), the toll probably rose by 12 per cent. \
            It was clearly built in 1931, according to Berg (2003). The firm sold 4,000 tons of steel in 1932. The firm \
            sold 5,000 tons of steel in 1933. It is often said that the town has 30,000 people. Berg says that the mine \
            closed in 1950, that the mill closed in 1951, and that the port closed in 1952. Critics believe that the \
            steel was about 40 years old. The station was moved to Leeds in 1960. [citation needed] Anna Berg was born in \
            Riga in 1902. Anna Berg was born in Riga in 1904.
            """;
    private static final Set<String> STANDARD = KnownRules.signals();

    static Stream<String> rules() {
        Stream<String> hedges = Arrays.stream(HedgeCue.Kind.values()).map(HedgeCue.Kind::rule);
        Stream<String> citations = Stream.concat(
                        Arrays.stream(Citation.Kind.values()), Arrays.stream(CitationFlaw.Kind.values()))
                .map(kind -> "citation/" + Label.of(kind));
        Stream<String> contradictions = Arrays.stream(Verdict.Kind.values())
                .flatMap(kind ->
                        Stream.of("contradiction/" + kind.label(), "contradiction/within-text/" + kind.label()));
        return Stream.of(hedges, Stream.of(HedgingSignal.VAGUE_SENTENCE), citations, contradictions)
                .flatMap(names -> names);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleOfTheSignalsIsKnown(String rule) {
        assertThat(KnownRules.knows(rule, STANDARD)).isTrue();
    }

    @Test
    void everythingThatIsFoundInATextGoesByAKnownRuleAndFunction() {
        assertThat(ReliabilityScorer.create().score(TEXT).findings())
                .hasSizeGreaterThan(9)
                .allSatisfy(finding -> {
                    assertThat(KnownRules.knows(finding.rule(), STANDARD))
                            .as(finding.rule())
                            .isTrue();
                    assertThat(finding.function().isEmpty()
                                    || KnownRules.functions().contains(finding.function()))
                            .as(finding.function())
                            .isTrue();
                });
    }

    @Test
    void theSignalsAreTheStandardFour() {
        assertThat(STANDARD)
                .containsExactlyInAnyOrder(
                        HedgingSignal.NAME, AssertionSignal.NAME, CitationSignal.NAME, ContradictionSignal.NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hedge", "contradiction", "contradiction/within-text", "citation"})
    void aHeadingIsKnown(String heading) {
        assertThat(KnownRules.knows(heading, STANDARD)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "hedge/", "hedge/wea", "weasel", "hedging/weasel", "functions", "functions/quoted", "quoted"
            })
    void whatOnlyLooksLikeARuleIsNot(String name) {
        assertThat(KnownRules.knows(name, STANDARD)).isFalse();
    }

    @Test
    void rulesOfASignalOfOnesOwnAreKnownWhereItIsWeighed() {
        assertThat(KnownRules.knows("shouting/word", Set.of("hedging", "shouting")))
                .isTrue();
        assertThat(KnownRules.knows("shouting/word", STANDARD)).isFalse();
    }
}
