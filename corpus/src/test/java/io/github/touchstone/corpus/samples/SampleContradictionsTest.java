package io.github.touchstone.corpus.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.ReliabilityScorer;
import io.github.touchstone.fact.FactReader;
import io.github.touchstone.markup.Format;
import io.github.touchstone.report.Report;
import io.github.touchstone.score.Finding;
import io.github.touchstone.signal.Evidence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shipped documents hold planted contradictions, and traps that look like some; a person listed both. */
class SampleContradictionsTest {

    private static final Path SAMPLES = Path.of("samples");

    @Test
    void thePlantedContradictionsAreFoundAndNothingElse() throws IOException {
        Map<String, Long> planted = new TreeMap<>();
        for (JsonNode row : rows()) {
            if (!row.get("kind").asString().equals("none")) {
                planted.merge(row.get("document").asString(), 1L, Long::sum);
            }
        }

        assertThat(found()).isEqualTo(planted);
    }

    @Test
    void eachPlantedContradictionIsHeldAgainstItsFact() throws IOException {
        for (JsonNode row : rows()) {
            if (!row.get("kind").asString().equals("none")) {
                assertThat(clashingFacts(SAMPLES.resolve("documents")
                                .resolve(row.get("document").asString())))
                        .as(row.get("text").asString())
                        .containsAnyOf(facts(row));
            }
        }
    }

    @Test
    void whatIsReliableScoresAboveWhatIsNot() throws IOException {
        assertThat(points("nazi-soviet-talks-encyclopedia.html"))
                .isGreaterThan(points("hitler-stalin-article-mill.txt") + 40);
        assertThat(points("measles-vaccine-health-advice.html"))
                .isGreaterThan(points("coffee-miracle-article-mill.txt") + 20);
        assertThat(points("council-budget-news-report.txt"))
                .isGreaterThan(points("phone-launch-press-release.txt") + 20);
    }

    private static Map<String, Long> found() throws IOException {
        Map<String, Long> found = new TreeMap<>();
        try (Stream<Path> documents = Files.list(SAMPLES.resolve("documents"))) {
            for (Path document : documents.toList()) {
                long clashes = clashingFacts(document).size();
                if (clashes > 0) {
                    found.put(document.getFileName().toString(), clashes);
                }
            }
        }
        return found;
    }

    private static List<String> clashingFacts(Path document) throws IOException {
        return report(document).findings().stream()
                .map(Finding::evidence)
                .flatMap(List::stream)
                .filter(Evidence.ClashingFact.class::isInstance)
                .map(evidence -> ((Evidence.ClashingFact) evidence).fact().id())
                .toList();
    }

    private static double points(String document) throws IOException {
        return report(SAMPLES.resolve("documents").resolve(document))
                .score()
                .value()
                .orElseThrow();
    }

    private static Report report(Path document) throws IOException {
        ReliabilityScorer scorer = ReliabilityScorer.builder()
                .facts(FactReader.read(SAMPLES.resolve("facts.json")))
                .build();
        Format format = Format.ofFileName(document.toString()).orElse(Format.PLAIN);
        return scorer.score(format.read(Files.readString(document)));
    }

    private static String[] facts(JsonNode row) {
        Stream<String> also = row.has("also") ? row.get("also").valueStream().map(JsonNode::asString) : Stream.empty();
        return Stream.concat(Stream.of(row.get("fact").asString()), also).toArray(String[]::new);
    }

    private static List<JsonNode> rows() throws IOException {
        JsonMapper json = new JsonMapper();
        return Files.readAllLines(SAMPLES.resolve("contradictions.jsonl")).stream()
                .map(json::readTree)
                .toList();
    }
}
