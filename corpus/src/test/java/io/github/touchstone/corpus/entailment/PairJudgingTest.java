package io.github.touchstone.corpus.entailment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.entailment.Judge;
import io.github.touchstone.entailment.Probabilities;
import io.github.touchstone.entailment.Verdict;
import io.github.touchstone.entailment.Verdict.Relation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PairJudgingTest {

    private static final Judge SURE = pairs -> pairs.stream()
            .map(pair -> Verdict.whole(pair, Relation.CONTRADICTS, new Probabilities(0, 1, 0)))
            .toList();

    @TempDir
    private Path folder;

    @Test
    void whatWasSaidIsInTheOrderOfTheRowsHoweverManyBatchesThereAre() throws IOException {
        Set<Integer> batches = Collections.newSetFromMap(new ConcurrentHashMap<>());
        List<JudgedPair> judged = PairJudging.judge(rows(2_500), pairs -> {
            batches.add(pairs.size());
            return SURE.judge(pairs);
        });

        assertThat(judged)
                .extracting(JudgedPair::text)
                .containsExactlyElementsOf(
                        IntStream.range(0, 2_500).mapToObj(i -> "Text " + i).toList());
        assertThat(batches).containsExactlyInAnyOrder(1_000, 500);
    }

    @Test
    void theJudgeIsHandedFactAndTextWhole() throws IOException {
        Path file = Files.writeString(
                folder.resolve("rows.jsonl"),
                "{\"fact\": \"It rained. It did not snow.\","
                        + " \"text\": \"It rained, but it never snowed.\", \"label\": \"supports\", \"source\": \"weather\"}");

        JudgedPair judged = PairJudging.judge(file, pairs -> {
                    assertThat(pairs.get(0).claimText()).isEqualTo("It rained, but it never snowed.");
                    assertThat(pairs.get(0).fact().fact().statement()).isEqualTo("It rained. It did not snow.");
                    assertThat(pairs.get(0).context()).isEmpty();
                    return SURE.judge(pairs);
                })
                .get(0);

        assertThat(judged.label()).isEqualTo(Relation.SUPPORTS);
        assertThat(judged.said()).isEqualTo(Relation.CONTRADICTS);
        assertThat(judged.contradicts()).isEqualTo(1);
        assertThat(judged.oneDenies()).isFalse();
        // "rained", "it" and "it"; "but", "never" and "snowed" are new.
        assertThat(judged.overlap()).isEqualTo(2.0 / 5);
    }

    @Test
    void anEmptyFileHasNoPairs() throws IOException {
        assertThat(PairJudging.judge(rows(0), SURE)).isEmpty();
    }

    private Path rows(int count) throws IOException {
        String rows = IntStream.range(0, count)
                .mapToObj(i -> "{\"fact\": \"Fact\", \"text\": \"Text " + i + "\", \"label\": \"neutral\"}\n")
                .collect(Collectors.joining());
        return Files.writeString(folder.resolve("rows.jsonl"), rows);
    }
}
