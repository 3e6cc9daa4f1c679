package io.github.touchstone;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.fact.Fact;
import io.github.touchstone.fact.FactBase;
import io.github.touchstone.report.ReportJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same text gives the same report, byte for byte. */
class RepeatabilityTest {

    private static final int THREADS = 8;
    private static final String TEXT = SampleText.PLAIN.repeat(20);

    private final Locale locale = Locale.getDefault();

    @AfterEach
    void restoreTheLocale() {
        Locale.setDefault(locale);
    }

    private static ReliabilityScorer scorer() {
        return ReliabilityScorer.builder()
                .facts(FactBase.of(List.of(Fact.of("invasion", "Germany invaded the Soviet Union on 22 June 1941."))))
                .build();
    }

    private static String json(ReliabilityScorer scorer) {
        return ReportJson.of("a.txt", scorer.score(TEXT));
    }

    @Test
    void scorersAndRunsDoNotDiffer() {
        ReliabilityScorer scorer = scorer();
        String first = json(scorer);

        assertThat(json(scorer)).isEqualTo(first);
        assertThat(json(scorer())).isEqualTo(first);
    }

    @Test
    void threadsThatShareAScorerDoNotDisturbOneAnother() throws Exception {
        ReliabilityScorer scorer = scorer();
        String alone = json(scorer);
        List<Callable<String>> tasks = new ArrayList<>();
        for (int i = 0; i < 4 * THREADS; i++) {
            String other = SampleText.PLAIN.substring(i);
            tasks.add(() -> {
                scorer.score(other);
                return json(scorer);
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<String> together : threads.invokeAll(tasks)) {
                assertThat(together.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdown();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG", "de-DE", "th-TH-u-nu-thai"})
    void theDefaultLocaleDoesNotMatter(String tag) {
        Locale.setDefault(Locale.ROOT);
        String root = json(scorer());
        Locale.setDefault(Locale.forLanguageTag(tag));

        assertThat(json(scorer())).isEqualTo(root);
    }
}
