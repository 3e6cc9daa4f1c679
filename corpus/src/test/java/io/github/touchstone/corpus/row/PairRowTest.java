package io.github.touchstone.corpus.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.touchstone.entailment.Verdict.Relation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PairRowTest {

    @TempDir
    private Path folder;

    @Test
    void sourceAndKindMayBeMissing() throws IOException {
        assertThat(read("{\"fact\": \"It rained.\", \"text\": \"It was dry.\", \"label\": \"contradicts\"}"))
                .containsExactly(new PairRow("It rained.", "It was dry.", Relation.CONTRADICTS, "", ""));
    }

    @Test
    void theThreeLabelsAreTheThreeRelations() throws IOException {
        assertThat(read(labelled("supports") + labelled("contradicts") + labelled("neutral")))
                .extracting(PairRow::label)
                .containsExactly(Relation.SUPPORTS, Relation.CONTRADICTS, Relation.NOT_ENOUGH_INFORMATION);
    }

    @Test
    void anyOtherLabelIsRefusedWithItsLine() {
        assertThatExceptionOfType(MalformedRowException.class)
                .isThrownBy(() -> read(labelled("supports") + labelled("refutes")))
                .withMessage("\"label\" is \"refutes\": expected supports, contradicts or neutral")
                .satisfies(failure -> assertThat(failure.line()).isEqualTo(2));
    }

    @Test
    void aRowWithoutAFactIsRefused() {
        assertThatExceptionOfType(MalformedRowException.class)
                .isThrownBy(() -> read("{\"text\": \"It was dry.\", \"label\": \"neutral\"}"))
                .withMessage("\"fact\" is missing: expected a text");
    }

    private static String labelled(String label) {
        return "{\"fact\": \"a\", \"text\": \"b\", \"label\": \"" + label + "\", \"source\": \"s\", \"kind\": \"k\"}\n";
    }

    private List<PairRow> read(String rows) throws IOException {
        List<PairRow> read = new ArrayList<>();
        RowFile.read(Files.writeString(folder.resolve("rows.jsonl"), rows), PairRow::of, read::add);
        return read;
    }
}
