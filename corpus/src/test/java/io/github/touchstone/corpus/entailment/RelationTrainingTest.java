package io.github.touchstone.corpus.entailment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.touchstone.corpus.boost.BoostOptions;
import io.github.touchstone.corpus.row.MalformedRowException;
import io.github.touchstone.entailment.ClaimPair;
import io.github.touchstone.model.ModelFile;
import io.github.touchstone.model.ModelReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelationTrainingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
    private static final List<String> TOWNS = List.of("Ulm", "Bonn", "Kiel", "Trier", "Hof");

    @TempDir
    private Path folder;

    private final List<String> told = new ArrayList<>();

    @Test
    void theModelIsWrittenAsCoreReadsIt() throws IOException {
        ModelFile model = ModelReader.read("relation.tsv", train(rows(300), 1));

        assertThat(model.label()).isEqualTo("entailment/relation 1");
        assertThat(model.outputs()).containsExactly("supports", "contradicts", "neither");
        assertThat(model.header())
                .containsEntry("date", "2026-03-04")
                .containsEntry("seed", "1")
                .containsKey("calibration");
        assertThat(model.text("trained-on")).isEqualTo("900 pairs of a fact and a text: town 900");
        assertThat(model.share("threshold")).isBetween(0.001, 1.0);
        assertThat(model.rows().get(0).feature()).isEqualTo(ModelFile.INTERCEPT);
        assertThat(model.rows().stream().skip(1))
                .allMatch(row -> row.feature().equals("leaf")
                        || row.feature().startsWith("overlap<")
                        || row.feature().startsWith("denial<"));
        long leaves = model.rows().stream()
                .filter(row -> row.feature().equals("leaf"))
                .count();
        assertThat(model.rows())
                .as("as many questions as leaves, but one a tree")
                .hasSize(1 + 2 * (int) leaves - 10);
    }

    @Test
    void whatTheNumbersShowIsLearntForFactsNotSeen() throws IOException {
        train(rows(300), 1);

        assertThat(told)
                .contains("900 pairs, 2 features")
                .anyMatch(line -> line.startsWith("town 900 pairs, AP 1.000, best F1 1.000, three ways 1.000")
                        && line.endsWith("false on supports 0.000, false on neutral 0.000"));
    }

    @Test
    void theSameRowsSeedAndDateGiveTheSameBytes() throws IOException {
        assertThat(train(rows(60), 5)).isEqualTo(train(rows(60), 5));
    }

    @Test
    void aSourceIsUsedAsMuchAsItsTableSays() throws IOException {
        String text = train(rows(400).replace("\"town\"", "\"negated-wikipedia\"") + rows(30), 1);

        String counts = ModelReader.read("relation.tsv", text).text("trained-on");
        int used = Integer.parseInt(counts.substring(counts.indexOf("wikipedia ") + 10, counts.indexOf(", town")));
        assertThat(used).as("of 1,200, at a share of .3").isBetween(300, 420);
    }

    @Test
    void rowsOfSomeSourcesAreUsedOnceMoreWithADenial() throws IOException {
        train(rows(300).replace("\"town\"", "\"snli\""), 1);

        assertThat(Integer.parseInt(told.get(0).substring(0, told.get(0).indexOf(' '))))
                .isBetween(1_200, 1_800);
    }

    @Test
    void pairsOfFewerThanThreeLabelsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> train("{\"fact\": \"a\", \"text\": \"b\", \"label\": \"neutral\"}", 1))
                .withMessage("1 pairs: expected some that support, some that contradict and some neutral");
    }

    @Test
    void aLineThatIsNoPairIsNamed() {
        assertThatExceptionOfType(MalformedRowException.class)
                .isThrownBy(() -> train(rows(1) + "{\"fact\": \"a\"}", 1))
                .satisfies(failure -> assertThat(failure.line()).isEqualTo(4));
    }

    private String train(String rows, long seed) throws IOException {
        told.clear();
        Path file = Files.writeString(folder.resolve("rows.jsonl"), rows);
        return new RelationTraining(new OverlapAndDenial(), new BoostOptions(10, 0.3, 4, 5, 1))
                .train(List.of(file), seed, DAY, told::add);
    }

    /** For each fact a text that says the same, one that denies it, and one of something else. */
    private static String rows(int facts) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < facts; i++) {
            String town = TOWNS.get(i % TOWNS.size());
            String fact = town + " is a town with " + i + " mills.";
            rows.append(row(fact, town + " is a town with " + i + " mills.", "supports"))
                    .append(row(fact, town + " was never a town with " + i + " mills.", "contradicts"))
                    .append(row(fact, "The baker is called Anton.", "neutral"));
        }
        return rows.toString();
    }

    private static String row(String fact, String text, String label) {
        return "{\"fact\": \"" + fact + "\", \"text\": \"" + text + "\", \"label\": \"" + label
                + "\", \"source\": \"town\"}\n";
    }

    /** Two numbers are enough here. */
    private static final class OverlapAndDenial implements PairNumbers {

        @Override
        public List<String> names() {
            return List.of("overlap", "denial");
        }

        @Override
        public float[] of(ClaimPair pair) {
            double overlap = WordOverlap.of(
                    pair.claim().text().tokens(), pair.fact().statement().text().tokens());
            return new float[] {(float) overlap, pair.claim().isNegated() ? 1 : 0};
        }
    }
}
