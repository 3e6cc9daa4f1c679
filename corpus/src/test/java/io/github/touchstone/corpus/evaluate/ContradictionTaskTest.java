package io.github.touchstone.corpus.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.corpus.accuracy.FileAccuracy;
import io.github.touchstone.corpus.accuracy.Measures;
import io.github.touchstone.corpus.entailment.NamedJudge;
import io.github.touchstone.entailment.ClaimPair;
import io.github.touchstone.entailment.Probabilities;
import io.github.touchstone.entailment.Verdict;
import io.github.touchstone.entailment.Verdict.Kind;
import io.github.touchstone.entailment.Verdict.Relation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Ten pairs, six from the town and four from trade, judged by a judge that knows them by heart, with two mistakes. */
class ContradictionTaskTest {

    private static final Path PAIRS = Path.of("src/test/resources/io/github/touchstone/corpus/evaluate/pairs.jsonl");

    /** How likely each text of the file is said to contradict. From .5 on it is said to; below .2 it supports. */
    private static final Map<String, Double> KNOWN = Map.of(
            "The bridge opened in 1912.", 0.9,
            "The bridge was not opened in 1910.", 0.8,
            "The bridge dates from 1910.", 0.1,
            "The mill stands on the hill.", 0.3,
            "There is a mill at the river.", 0.6,
            "The miller has two sons.", 0.25,
            "The baker sold ten loaves.", 0.7,
            "The baker sold loaves.", 0.15,
            "The baker never sold a loaf.", 0.95,
            "The loaves were dear.", 0.2);

    private final FileAccuracy accuracy = evaluate();

    private static FileAccuracy evaluate() {
        try {
            return new ContradictionTask(new NamedJudge(
                            "by heart",
                            pairs -> pairs.stream()
                                    .map(ContradictionTaskTest::verdict)
                                    .toList(),
                            OptionalDouble.of(0.5)))
                    .evaluate(PAIRS);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static Verdict verdict(ClaimPair pair) {
        double contradicts = KNOWN.getOrDefault(pair.claimText(), 0.0);
        double supports = contradicts < 0.2 ? 1 - contradicts : 0;
        Relation relation = contradicts >= 0.5
                ? Relation.CONTRADICTS
                : supports > 0 ? Relation.SUPPORTS : Relation.NOT_ENOUGH_INFORMATION;
        return new Verdict(
                relation,
                Kind.NONE,
                new Probabilities(supports, contradicts, 1 - contradicts - supports),
                pair.claim().span(),
                pair.fact().statement().span());
    }

    @Test
    void thePlainFiguresAreThoseAtTheShippedThreshold() {
        assertThat(accuracy.rows()).isEqualTo(10);
        assertThat(accuracy.positives()).hasValue(5);
        assertThat(accuracy.threshold()).hasValue(0.5);
        assertThat(accuracy.model()).isEqualTo("by heart");
        // Said five times, right four times, of five: the mill at the river is wrong, the mill on the hill missed.
        assertFigure(accuracy.figures(), "precision", 4.0 / 5);
        assertFigure(accuracy.figures(), "recall", 4.0 / 5);
        assertFigure(accuracy.figures(), "f1", 4.0 / 5);
        assertFigure(accuracy.figures(), "accuracy", 8.0 / 10);
        assertFigure(accuracy.figures(), "macroF1", 4.0 / 5);
    }

    @Test
    void falseAlarmsAreSharesOfTheRowsWithThatLabel() {
        assertFigure(accuracy.figures(), "falseAlarmsOnSupports", 1.0 / 3);
        assertFigure(accuracy.figures(), "falseAlarmsOnNeutral", 0);
    }

    @Test
    void theMostProbableOfThreeRelationsIsHeldAgainstTheLabel() {
        // Wrong are the two mills.
        assertFigure(accuracy.figures(), "threeWayAccuracy", 8.0 / 10);
    }

    @Test
    void theRankingIsOverAllThresholds() {
        // Down to .7 four are right, then one wrong at .6, then the fifth at .3.
        assertFigure(accuracy.figures(), "averagePrecision", (4 + 5.0 / 6) / 5);
        assertFigure(accuracy.figures(), "rocAuc", 24.0 / 25);
        assertFigure(accuracy.figures(), "bestF1", 10.0 / 11);
        assertFigure(accuracy.figures(), "bestAccuracy", 9.0 / 10);
        assertFigure(accuracy.figures(), "precisionAtRecall/0.20", 1);
        assertFigure(accuracy.figures(), "precisionAtRecall/0.55", 1);
    }

    @Test
    void everySourceAndKindHasAllFigures() {
        assertThat(accuracy.groups().keySet())
                .containsExactly("town", "trade", "dates", "town/denials", "amounts", "trade/denials");
        assertThat(accuracy.groups().get("town").rows()).isEqualTo(6);
        Measures town = accuracy.groups().get("town").figures();
        assertFigure(town, "precision", 2.0 / 3);
        assertFigure(town, "recall", 2.0 / 3);
        assertFigure(town, "falseAlarmsOnSupports", 1.0 / 2);
        assertFigure(town, "threeWayAccuracy", 4.0 / 6);
        assertFigure(town, "precisionAtRecall/0.55", 1);
        assertFigure(accuracy.groups().get("trade").figures(), "f1", 1);
    }

    @Test
    void figuresThatDoNotApplyAreLeftOut() {
        Measures denials = accuracy.groups().get("town/denials").figures();

        assertThat(denials.byName())
                .containsKeys("recall", "accuracy")
                .doesNotContainKeys("rocAuc", "macroF1", "falseAlarmsOnSupports", "falseAlarmsOnNeutral");
        assertThat(accuracy.groups().get("dates").figures().get("falseAlarmsOnNeutral"))
                .isEmpty();
    }

    @Test
    void theRivalsRankAllPairsAndThoseOfEachSource() {
        assertThat(accuracy.baselines().keySet())
                .containsExactly(
                        "textOnly",
                        "wordOverlap",
                        "negationMismatch",
                        "textOnly/town",
                        "wordOverlap/town",
                        "negationMismatch/town",
                        "textOnly/trade",
                        "wordOverlap/trade",
                        "negationMismatch/trade");
        // Two of five contradictions deny what the fact affirms, and nothing else does: 2/2 before all others at 5/10.
        Measures negation = accuracy.baselines().get("negationMismatch");
        assertFigure(negation, "averagePrecision", (2 * 1 + 3 * 0.5) / 5);
        assertFigure(negation, "rocAuc", (2 * 5 + 3 * 5 / 2.0) / 25);
        assertThat(negation.byName().keySet()).containsExactly("rocAuc", "averagePrecision", "bestF1", "bestAccuracy");
    }

    @Test
    void theFewerWordsTheFactHasTheMoreTheOverlapRivalSuspects() {
        // In trade: "ten" 1 of 5 words new; none; "never", "a", "loaf" 3 of 6; "were", "dear", 2 of 4: tied with
        // "never".
        assertFigure(accuracy.baselines().get("wordOverlap/trade"), "rocAuc", (0.5 + 1 + 0 + 1) / 4);
    }

    private static void assertFigure(Measures measures, String name, double expected) {
        assertThat(measures.get(name).orElse(Double.NaN)).as(name).isCloseTo(expected, within(1e-9));
    }
}
