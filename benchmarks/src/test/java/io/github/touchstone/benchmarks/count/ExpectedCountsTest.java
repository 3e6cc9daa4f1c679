package io.github.touchstone.benchmarks.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.RunnerException;

class ExpectedCountsTest {

    @Test
    void aCountIsFoundByBenchmarkAndParameters() {
        ExpectedCounts counts = ExpectedCounts.of(List.of("# a comment", "A.b\ttext=BOOK\t7", "A.b\ttext=ARTICLE\t3"));

        assertThat(counts.of(new CountedRun("A.b", "text=ARTICLE"))).hasValue(3);
        assertThat(counts.of(new CountedRun("A.c", "text=ARTICLE"))).isEmpty();
    }

    @Test
    void aMalformedLineIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExpectedCounts.of(List.of("# a comment", "A.b\ttext=BOOK\tseven")))
                .withMessageContainingAll("expected-counts.tsv:2", "seven");
    }

    @Test
    void theShippedFileIsWhatTheRecorderWrites() throws RunnerException {
        List<String> recorded = RecordCounts.record("StageBenchmark.quotations");

        assertThat(recorded).filteredOn(line -> !line.startsWith("#")).hasSize(3);
        for (String line : recorded) {
            assertThat(line.startsWith("#") || isShipped(line.split("\t", -1)))
                    .as(line)
                    .isTrue();
        }
    }

    private static boolean isShipped(String... cells) {
        return ExpectedCounts.shipped().of(new CountedRun(cells[0], cells[1])).orElse(-1) == Integer.parseInt(cells[2]);
    }
}
