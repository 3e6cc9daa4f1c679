package io.github.touchstone.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.analysis.Analysis;
import io.github.touchstone.entailment.TypedJudge;
import io.github.touchstone.fact.Fact;
import io.github.touchstone.fact.FactBase;
import io.github.touchstone.text.Document;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** A text that contradicts itself. */
class WithinTextTest {

    @ParameterizedTest
    @CsvFileSource(resources = "within-text.tsv", delimiter = '\t', quoteCharacter = '\0', maxCharsPerColumn = 1000)
    void onlyWhatCannotBothBeTrueIsFound(String text, String expected) {
        List<String> kinds = Analysis.of(Document.plain(text)).factCheck().selfContradictions().stream()
                .map(found -> found.verdict().kind().label())
                .toList();

        assertThat(kinds).isEqualTo(expected.equals("none") ? List.of() : List.of(expected));
    }

    @Test
    void bothPlacesAreShown() {
        String text = "Anna Berg was born in Riga in 1902. The family moved. Anna Berg was born in Riga in 1904.";

        SelfContradiction found = Analysis.of(Document.plain(text))
                .factCheck()
                .selfContradictions()
                .get(0);

        assertThat(found.span().of(text)).isEqualTo("Anna Berg was born in Riga in 1904.");
        assertThat(found.earlier().of(text)).isEqualTo("Anna Berg was born in Riga in 1902.");
        assertThat(found.verdict().textPiece().of(text)).isEqualTo("1904");
        assertThat(found.verdict().factPiece().of(text)).isEqualTo("1902");
    }

    @Test
    void factsMakeNoDifference() {
        String text = "Anna Berg was born in Riga in 1902. She moved. Anna Berg was born in Riga in 1904.";
        FactBase facts = FactBase.of(List.of(Fact.of("f", "Anna Berg was born in Riga in 1902.")));

        assertThat(Analysis.of(Document.plain(text), new ContradictionFinder(facts, new TypedJudge()))
                        .factCheck()
                        .selfContradictions())
                .isEqualTo(Analysis.of(Document.plain(text)).factCheck().selfContradictions());
    }

    @Test
    void aClauseIsHeldAgainstAFewEarlierOnesHoweverManyThereAre() {
        int sentences = 300;
        AtomicInteger pairs = new AtomicInteger();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            text.append("Acme employed ").append(10_000 * (1 + i % 9) + i).append(" workers in Riga. ");
        }

        Analysis.of(Document.plain(text.toString()), new ContradictionFinder(FactBase.EMPTY, asked -> {
            pairs.addAndGet(asked.size());
            return new TypedJudge().judge(asked);
        }));

        assertThat(pairs.get()).isPositive().isLessThanOrEqualTo(4 * sentences);
    }
}
