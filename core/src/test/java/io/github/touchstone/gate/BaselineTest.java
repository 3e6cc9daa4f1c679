package io.github.touchstone.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.touchstone.ReliabilityScorer;
import io.github.touchstone.anchor.Subject;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.ShippedFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was there before is known again, and only what is new is called new. */
class BaselineTest {

    private static final ReliabilityScorer SCORER = ReliabilityScorer.create();
    private static final String TEXT = """
            Some experts say that the bridge may be closed in the spring. The bank lent the city 40 million euros in 2019.

            The bridge was built in 1931 by a firm from Leeds. It is clear that the mayor knew of the plan. According to
            the county archive, the toll was two pence until 1958.
            """;

    private static final Baseline BASELINE = Baseline.EMPTY.with("a.txt", Document.plain(TEXT), SCORER.score(TEXT));

    private static Comparison since(String text) {
        return BASELINE.compare("a.txt", Document.plain(text), SCORER.score(text));
    }

    private static List<String> words(List<Subject> subjects) {
        return subjects.stream().map(subject -> subject.quote().exact()).toList();
    }

    @Test
    void nothingIsNewInAnUnchangedText() {
        assertThat(since(TEXT).added()).isEmpty();
        assertThat(since(TEXT).absent()).isEmpty();
        assertThat(since(TEXT).unchanged()).hasSizeGreaterThan(4);
    }

    @Test
    void whatSpeaksForATextIsNotInIt() {
        assertThat(BASELINE.toJson()).doesNotContain("citation/attribution");
    }

    @Test
    void movingAParagraphMakesNothingNew() {
        int second = TEXT.indexOf("The bridge was built");
        String moved = TEXT.substring(second) + "\n" + TEXT.substring(0, second);

        assertThat(since(moved).added()).isEmpty();
        assertThat(since(moved).absent()).isEmpty();
    }

    @Test
    void onlyWhatIsAddedIsNew() {
        Comparison comparison = since("The treaty was signed in Oslo on 3 May 1911.\n\n" + TEXT);

        assertThat(words(comparison.added())).containsExactly("The treaty was signed in Oslo on 3 May 1911.");
        assertThat(comparison.absent()).isEmpty();
        assertThat(comparison.isNew(comparison.added().get(0).finding())).isTrue();
        assertThat(comparison.isNew(comparison.unchanged().get(0).finding())).isFalse();
    }

    @Test
    void theSameWordsASecondTimeAreNew() {
        assertThat(words(since(TEXT + "\nThe bridge was built in 1931 by a firm from Leeds.")
                        .added()))
                .containsExactly("The bridge was built in 1931 by a firm from Leeds.");
    }

    @Test
    void whatIsTakenOutIsAbsent() {
        assertThat(since(TEXT.replace("It is clear that the", "The")).absent())
                .extracting(anchor -> anchor.quote().exact())
                .contains("It is clear that");
    }

    @Test
    void inADocumentThatItDoesNotKnowAllIsNew() {
        Comparison comparison = BASELINE.compare("b.txt", Document.plain(TEXT), SCORER.score(TEXT));

        assertThat(comparison.added()).hasSameSizeAs(since(TEXT).unchanged());
    }

    @Test
    void whatIsWrittenIsReadAndHoldsToTheSchema() {
        assertThat(Baseline.read("b.json", BASELINE.toJson())).isEqualTo(BASELINE);
        assertThat(Baseline.read("b.json", Baseline.EMPTY.toJson())).isEqualTo(Baseline.EMPTY);
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(ShippedFile.read(Baseline.class, "baseline-1.schema.json"))
                        .validate(BASELINE.toJson(), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void aWrongFileIsToldByLineAndField() {
        String json =
                "{\"schemaVersion\": \"1\", \"documents\": [\n{\"document\": \"a\", \"findings\": [\n{\"finding\": \"x\"}]}]}";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Baseline.read("b.json", json))
                .withMessage("b.json:3: \"finding\": expected a finding's id, 16 hexadecimal digits, found \"x\"");
    }
}
