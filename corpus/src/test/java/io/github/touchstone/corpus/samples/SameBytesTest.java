package io.github.touchstone.corpus.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.report.ReportJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * The reports of the shipped documents have the bytes that were recorded, whatever Java and however many threads. Who
 * changes a list, a model or a rule puts what the test shows into {@code reports.sha256}.
 */
class SameBytesTest {

    private static final int THREADS = 8;

    @Test
    void reportsHaveTheRecordedBytes() throws IOException {
        List<String> found = new ArrayList<>();
        for (Sample sample : Sample.all()) {
            found.add(line(sample));
        }
        assertThat(found).containsExactlyElementsOf(recorded());
    }

    @Test
    void eightThreadsGiveThemToo() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<String>> tasks = new ArrayList<>();
            Sample.all().forEach(sample -> tasks.add(() -> line(sample)));
            List<String> found = new ArrayList<>();
            for (Future<String> future : threads.invokeAll(tasks)) {
                found.add(future.get());
            }
            assertThat(found).containsExactlyElementsOf(recorded());
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<String> recorded() throws IOException {
        try (InputStream in = SameBytesTest.class.getResourceAsStream("reports.sha256")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static String line(Sample sample) {
        byte[] json = ReportJson.of(sample.name(), sample.report()).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json)) + "  " + sample.name();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
