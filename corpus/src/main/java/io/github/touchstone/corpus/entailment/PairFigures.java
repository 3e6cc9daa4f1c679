package io.github.touchstone.corpus.entailment;

import io.github.touchstone.corpus.accuracy.Confusion;
import io.github.touchstone.corpus.accuracy.Counts;
import io.github.touchstone.corpus.accuracy.Interval;
import io.github.touchstone.corpus.accuracy.Measures;
import io.github.touchstone.corpus.accuracy.PrecisionCurve;
import io.github.touchstone.corpus.accuracy.Prediction;
import io.github.touchstone.corpus.accuracy.Ranking;
import io.github.touchstone.corpus.accuracy.Share;
import io.github.touchstone.entailment.Verdict.Relation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * The figures of judged pairs; the positive class is contradiction.
 *
 * <p>Beside those of every yes-or-no task: how many pairs of the other two labels were wrongly taken for contradictions,
 * the best precision that can be had at some recall, and how often the most probable of the three relations is the right one.
 */
public final class PairFigures {

    /** The recalls at which precision is told. */
    private static final List<String> RECALLS = List.of("0.20", "0.35", "0.45", "0.55");

    private PairFigures() {}

    /**
     * Works the figures out.
     *
     * @param pairs judged pairs
     * @return those that apply
     */
    public static Measures of(List<JudgedPair> pairs) {
        List<Prediction> predictions =
                pairs.stream().map(JudgedPair::prediction).toList();
        Confusion all = Confusion.NONE;
        Map<String, Confusion> facts = new LinkedHashMap<>();
        for (Prediction row : predictions) {
            all = all.plus(row.gold(), row.said());
            facts.put(row.doc(), facts.getOrDefault(row.doc(), Confusion.NONE).plus(row.gold(), row.said()));
        }
        List<Counts> each = facts.values().stream().map(Confusion::positives).toList();
        return all.positives()
                .measures()
                .with(Interval.ofF1(each).map(Interval::measures).orElse(Measures.NONE))
                .with("accuracy", all.accuracy())
                .with("macroF1", all.macroF1())
                .with(Ranking.of(predictions).measures())
                .with("falseAlarmsOnSupports", falseAlarms(pairs, Relation.SUPPORTS))
                .with("falseAlarmsOnNeutral", falseAlarms(pairs, Relation.NOT_ENOUGH_INFORMATION))
                .with(precisionAtRecall(predictions))
                .with("threeWayAccuracy", share(pairs, pair -> pair.likeliest() == pair.label()));
    }

    private static OptionalDouble falseAlarms(List<JudgedPair> pairs, Relation label) {
        List<JudgedPair> labelled =
                pairs.stream().filter(pair -> pair.label() == label).toList();
        return share(labelled, pair -> pair.said() == Relation.CONTRADICTS);
    }

    private static OptionalDouble share(List<JudgedPair> pairs, Predicate<JudgedPair> counted) {
        return Share.of((double) pairs.stream().filter(counted).count(), pairs.size());
    }

    private static Measures precisionAtRecall(List<Prediction> predictions) {
        PrecisionCurve curve = PrecisionCurve.of(predictions);
        Measures measures = Measures.NONE;
        for (String recall : RECALLS) {
            measures = measures.with("precisionAtRecall/" + recall, curve.atRecall(Double.parseDouble(recall)));
        }
        return measures;
    }
}
