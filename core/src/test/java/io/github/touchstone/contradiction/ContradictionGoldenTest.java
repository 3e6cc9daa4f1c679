package io.github.touchstone.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.analysis.Analysis;
import io.github.touchstone.entailment.TypedJudge;
import io.github.touchstone.entailment.Verdict;
import io.github.touchstone.fact.Fact;
import io.github.touchstone.fact.FactBase;
import io.github.touchstone.text.Document;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ContradictionGoldenTest {

    @ParameterizedTest
    @CsvFileSource(resources = "pairs.tsv", delimiter = '\t', quoteCharacter = '\0', maxCharsPerColumn = 1000)
    void aClaimClashesWithAFactOnlyAsListed(String fact, String claim, String expected) {
        List<String> kinds = contradictions(fact, claim).stream()
                .map(contradiction -> contradiction.verdict().kind().label())
                .toList();

        assertThat(kinds).isEqualTo(expected.equals("none") ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "pairs.tsv", delimiter = '\t', quoteCharacter = '\0', maxCharsPerColumn = 1000)
    void theClashingPiecesLieInClaimAndFact(String fact, String claim, String expected) {
        for (Contradiction contradiction : contradictions(fact, claim)) {
            Verdict verdict = contradiction.verdict();
            assertThat(contradiction.span().contains(verdict.textPiece())).isTrue();
            assertThat(verdict.factPiece().end()).isLessThanOrEqualTo(fact.length());
            assertThat(verdict.probability()).isBetween(0.5, 1.0);
        }
    }

    private static List<Contradiction> contradictions(String fact, String claim) {
        FactBase facts = FactBase.of(List.of(Fact.of("fact", fact)));
        return Analysis.of(Document.plain(claim), new ContradictionFinder(facts, new TypedJudge()))
                .factCheck()
                .contradictions();
    }
}
