package io.github.touchstone.corpus.evaluate;

import io.github.touchstone.corpus.accuracy.FileAccuracy;
import io.github.touchstone.corpus.accuracy.Group;
import io.github.touchstone.corpus.entailment.JudgedPair;
import io.github.touchstone.corpus.entailment.NamedJudge;
import io.github.touchstone.corpus.entailment.PairFigures;
import io.github.touchstone.corpus.entailment.PairGroups;
import io.github.touchstone.corpus.entailment.PairJudging;
import io.github.touchstone.corpus.entailment.PairRivals;
import io.github.touchstone.corpus.read.DocumentFile;
import io.github.touchstone.entailment.Verdict.Relation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Does a text contradict a fact? Corpora mean different things by it, so there are figures for each source, and for each
 * kind where the rows name kinds.
 */
public final class ContradictionTask implements Task {

    /** The word by which users name it. */
    public static final String NAME = "contradiction";

    private final NamedJudge judge;

    /**
     * Prepares the task.
     *
     * @param judge who judges
     */
    public ContradictionTask(NamedJudge judge) {
        this.judge = judge;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Task judgedBy(NamedJudge other) {
        return new ContradictionTask(other);
    }

    @Override
    public FileAccuracy evaluate(Path file) throws IOException {
        List<JudgedPair> pairs = PairJudging.judge(file, judge.judge());
        Map<String, Group> groups = new LinkedHashMap<>();
        addTo(groups, PairGroups.bySource(pairs));
        addTo(groups, PairGroups.byKind(pairs));
        return new FileAccuracy(
                DocumentFile.of(file).name(),
                judge.name(),
                pairs.size(),
                OptionalInt.of((int) pairs.stream()
                        .filter(pair -> pair.label() == Relation.CONTRADICTS)
                        .count()),
                judge.threshold(),
                PairFigures.of(pairs),
                groups,
                PairRivals.of(pairs));
    }

    private static void addTo(Map<String, Group> groups, Map<String, List<JudgedPair>> pairs) {
        pairs.forEach((name, ofGroup) -> groups.put(name, new Group(ofGroup.size(), PairFigures.of(ofGroup))));
    }
}
