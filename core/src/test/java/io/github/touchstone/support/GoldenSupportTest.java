package io.github.touchstone.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.GoldenCase;
import io.github.touchstone.analysis.Analysis;
import io.github.touchstone.claim.Claim;
import io.github.touchstone.contradiction.ContradictionFinder;
import io.github.touchstone.entailment.TypedJudge;
import io.github.touchstone.fact.Fact;
import io.github.touchstone.fact.FactBase;
import io.github.touchstone.markup.Markdown;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Sentence;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents in Markdown, and for each claim in them its first words, its grade, and the rules by which it is carried. */
class GoldenSupportTest {

    private static final int FIRST_WORDS = 14;

    private static final ContradictionFinder FACTS = new ContradictionFinder(
            FactBase.of(List.of(Fact.of("invasion", "Germany invaded the Soviet Union on 22 June 1941."))),
            new TypedJudge());

    static Stream<GoldenCase> documents() {
        return GoldenCase.read(GoldenSupportTest.class, "documents.txt");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyClaimIsCarriedByTheRulesOfItsPlace(GoldenCase document) {
        Analysis analysis = Analysis.of(Markdown.read(document.text()), FACTS);

        assertThat(judged(analysis).stream().map(judged -> line(judged, analysis)))
                .containsExactlyElementsOf(document.found());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theGradeIsThatOfTheBestCarrier(GoldenCase document) {
        for (JudgedClaim judged : judged(Analysis.of(Markdown.read(document.text()), FACTS))) {
            Grade best = judged.support().carriers().stream()
                    .map(carrier -> carrier.rule().grade())
                    .reduce(Grade.NONE, (a, b) -> a.compareTo(b) > 0 ? a : b);
            assertThat(judged.support().grade()).isEqualTo(best);
        }
    }

    /** Every sentence with a year is taken as a claim, whatever the model of the day makes of it. */
    private static List<JudgedClaim> judged(Analysis analysis) {
        List<Claim> claims = analysis.text().sentences().stream()
                .filter(sentence -> analysis.isProse(sentence) && hasYear(analysis.text(), sentence))
                .map(sentence ->
                        new Claim(sentence.span(), sentence.index(), 0.9, Set.of(Claim.Kind.EVENT), Set.of(), 0.5, 0.5))
                .toList();
        return new SupportFinder(
                        analysis.text(),
                        claims,
                        analysis.citationNeed(),
                        Map.of(),
                        analysis.citationMarks(),
                        analysis.attributions(),
                        analysis.factCheck().confirmations())
                .judge(analysis.soundCitations());
    }

    private static boolean hasYear(Segmentation text, Sentence sentence) {
        String words = text.text(sentence);
        return sentence.size() > 5 && (words.contains("193") || words.contains("194"));
    }

    private static String line(JudgedClaim judged, Analysis analysis) {
        String words = judged.claim().span().of(analysis.text().document().text());
        String rules = judged.support().carriers().stream()
                .map(carrier -> carrier.rule().label())
                .collect(Collectors.joining(", "));
        return words.substring(0, Math.min(FIRST_WORDS, words.length())).strip() + ": "
                + judged.support().grade().label() + (rules.isEmpty() ? "" : " by " + rules);
    }
}
