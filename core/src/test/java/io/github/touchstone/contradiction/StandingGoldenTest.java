package io.github.touchstone.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.analysis.Analysis;
import io.github.touchstone.entailment.TypedJudge;
import io.github.touchstone.fact.Fact;
import io.github.touchstone.fact.FactBase;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.ShippedFile;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Who answers for a clause, by sentences of each type and look-alikes. */
class StandingGoldenTest {

    private static final Map<String, String> FACTS = ShippedFile.read(StandingGoldenTest.class, "standing-facts.tsv")
            .lines()
            .filter(line -> !line.startsWith("#"))
            .collect(Collectors.toMap(
                    line -> line.substring(0, line.indexOf('\t')), line -> line.substring(line.indexOf('\t') + 1)));

    @ParameterizedTest
    @CsvFileSource(resources = "standing.tsv", delimiter = '\t', quoteCharacter = '\0', maxCharsPerColumn = 1000)
    void onlyWhatTheAuthorAnswersForClashes(String type, String fact, String text, String expected) {
        assertThat(outcome(fact, text)).as(type).isEqualTo(expected);
    }

    private static String outcome(String fact, String text) {
        FactBase facts = FactBase.of(List.of(Fact.of(fact, FACTS.get(fact))));
        FactCheck check = Analysis.of(Document.plain(text), new ContradictionFinder(facts, new TypedJudge()))
                .factCheck();
        if (!check.contradictions().isEmpty()) {
            return "contradicts";
        }
        return check.notes().isEmpty() ? "silent" : "note";
    }
}
