package io.github.touchstone.entailment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.fact.Fact;
import io.github.touchstone.fact.ReferenceFact;
import io.github.touchstone.proposition.PropositionReader;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Single claims against single statements: what is a contradiction, of which kind, in which words. */
class TypedJudgeGoldenTest {

    private static final TypedJudge JUDGE = new TypedJudge();

    private static ClaimPair pair(String statement, String claim) {
        return new ClaimPair(
                ReferenceFact.of(Fact.of("fact", statement)), PropositionReader.statement(claim), Set.of());
    }

    private static Verdict judge(String statement, String claim) {
        return JUDGE.judge(List.of(pair(statement, claim))).get(0);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "clashes.tsv", delimiter = '\t', quoteCharacter = '\0', maxCharsPerColumn = 1000)
    void aClashIsFoundWithItsKindAndBothPieces(
            String statement, String claim, String kind, String inClaim, String inStatement) {
        Verdict verdict = judge(statement, claim);

        assertThat(verdict.relation()).isEqualTo(Verdict.Relation.CONTRADICTS);
        assertThat(verdict.kind().label()).isEqualTo(kind);
        assertThat(verdict.textPiece().of(claim)).isEqualTo(inClaim);
        assertThat(verdict.factPiece().of(statement)).isEqualTo(inStatement);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "no-clashes.tsv", delimiter = '\t', quoteCharacter = '\0', maxCharsPerColumn = 1000)
    void aLookAlikeIsNoClash(String statement, String claim) {
        assertThat(judge(statement, claim).relation()).isNotEqualTo(Verdict.Relation.CONTRADICTS);
    }

    @Test
    void probabilitiesDoNotDependOnTheOthersInTheBatch() {
        ClaimPair first = pair("The bridge was opened in 1932.", "The bridge was opened in 1957.");
        ClaimPair second = pair("The bridge was opened in 1932.", "The bridge was closed.");

        List<Verdict> together = JUDGE.judge(List.of(first, second));

        assertThat(together.get(1)).isEqualTo(JUDGE.judge(List.of(second)).get(0));
    }

    @Test
    void aPairOfNothingIsJudgedToo() {
        assertThat(judge("Yes.", "").relation()).isEqualTo(Verdict.Relation.NOT_ENOUGH_INFORMATION);
    }
}
