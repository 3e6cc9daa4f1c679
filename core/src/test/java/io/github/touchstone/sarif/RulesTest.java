package io.github.touchstone.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.citation.Citation;
import io.github.touchstone.citation.CitationFlaw;
import io.github.touchstone.entailment.Verdict;
import io.github.touchstone.hedge.HedgeCue;
import io.github.touchstone.text.Label;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulesTest {

    @Test
    void everyRuleOfTheStandardSignalsIsDescribed() {
        assertThat(Rules.STANDARD.inOrder().stream().map(Rules.Rule::id))
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                Arrays.stream(HedgeCue.Kind.values()).map(HedgeCue.Kind::rule),
                                Stream.of("hedge/vague-sentence"),
                                Stream.of("assertion/bare", "assertion/vague-source", "assertion/bare-paragraph"),
                                labels("citation/", Citation.Kind.values()),
                                labels("citation/", CitationFlaw.Kind.values()),
                                Stream.of("citation/attribution-named", "citation/attribution-role"),
                                labels("contradiction/", Verdict.Kind.values()),
                                Stream.of("contradiction/within-text"))
                        .flatMap(rules -> rules)
                        .toList());
    }

    private static Stream<String> labels(String heading, Enum<?>[] kinds) {
        return Arrays.stream(kinds).map(kind -> heading + Label.of(kind));
    }

    @Test
    void aRuleIsSaidInSentences() {
        for (Rules.Rule rule : Rules.STANDARD.inOrder()) {
            for (String words : List.of(rule.summary(), rule.description())) {
                assertThat(words).as(rule.id()).endsWith(".").doesNotContain("{", "}", "](");
                assertThat(words.charAt(0)).as(rule.id()).isEqualTo(Character.toUpperCase(words.charAt(0)));
            }
        }
    }

    @Test
    void aCaseOfARuleStandsUnderIt() {
        assertThat(Rules.STANDARD.place("contradiction/within-text/date"))
                .isEqualTo(Rules.STANDARD.place("contradiction/within-text"))
                .isPresent();
        assertThat(Rules.STANDARD.place("hedge/weasel")).isNotEqualTo(Rules.STANDARD.place("hedge/booster"));
    }

    @Test
    void aRuleOfOnesOwnHasNoPlace() {
        assertThat(Rules.STANDARD.place("shouting/word")).isEmpty();
        assertThat(Rules.STANDARD.place("")).isEmpty();
    }
}
