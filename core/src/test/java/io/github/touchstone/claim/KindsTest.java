package io.github.touchstone.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.claim.Claim.Kind;
import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.quotation.Quotation;
import io.github.touchstone.quotation.QuotationFinder;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.Segmentation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class KindsTest {

    private static final int FEWEST_HITS = 12;
    private static final int FEWEST_LOOK_ALIKES = 8;

    /** One line of kinds.tsv. */
    record Row(Kind kind, boolean is, String sentence) {

        private static Row of(String line) {
            String[] cells = line.split("\t", 3);
            return new Row(Kind.valueOf(cells[0]), cells[1].equals("yes"), cells[2]);
        }

        @Override
        public String toString() {
            return (is ? "" : "no ") + kind.label() + ": " + sentence;
        }
    }

    static Stream<Row> rows() {
        try (InputStream in = Objects.requireNonNull(KindsTest.class.getResourceAsStream("kinds.tsv"))) {
            String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return content.lines().filter(line -> !line.startsWith("#")).map(Row::of).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aSentenceIsOfAKindOrOnlyLooksLikeIt(Row row) {
        if (row.is()) {
            assertThat(read(row.sentence()).kinds()).contains(row.kind());
        } else {
            assertThat(read(row.sentence()).kinds()).doesNotContain(row.kind());
        }
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, names = "GENERAL", mode = EnumSource.Mode.EXCLUDE)
    void everyKindIsTriedOnHitsAndLookAlikes(Kind kind) {
        List<Row> rows = rows().filter(row -> row.kind() == kind).toList();

        assertThat(rows.stream().filter(Row::is)).hasSizeGreaterThanOrEqualTo(FEWEST_HITS);
        assertThat(rows.stream().filter(row -> !row.is())).hasSizeGreaterThanOrEqualTo(FEWEST_LOOK_ALIKES);
    }

    @Test
    void whatShowsNothingInParticularIsGeneral() {
        assertThat(read("Paris stands on the river Seine in France.").kinds()).containsExactly(Kind.GENERAL);
    }

    @Test
    void anAccusationNeedsSomebodyWhoIsNamed() {
        assertThat(read("The treasurer Otto Braun embezzled the fund.").signs()).contains(Sign.ACCUSATION);
        assertThat(read("Fraud is common in this trade.").signs()).doesNotContain(Sign.ACCUSATION);
    }

    static Claim read(String sentence) {
        Segmentation text = Segmentation.of(Document.plain(sentence));
        return new ClaimReader(
                        text,
                        Lexicons.standard().match(text),
                        Quotation.tokens(text.tokens(), QuotationFinder.find(text)))
                .read(text.sentences().get(0), 0.5);
    }
}
