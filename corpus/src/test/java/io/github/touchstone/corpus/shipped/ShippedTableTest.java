package io.github.touchstone.corpus.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ShippedTableTest {

    private static final String HEADER =
            "# name: test\n# version: 1\n# source: nobody\n# licence: Apache-2.0\n# columns: term\tnote\n";

    @Test
    void eachRowHasItsCellsByColumn() {
        assertThat(ShippedTable.parse("test.tsv", HEADER + "\nmay\ta month\ncan\t\n")
                        .rows())
                .containsExactly(Map.of("term", "may", "note", "a month"), Map.of("term", "can", "note", ""));
    }

    @Test
    void aRowWithTooFewCellsIsNamedByFileAndLine() {
        assertThatThrownBy(() -> ShippedTable.parse("test.tsv", HEADER + "may\n"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("test.tsv:6: expected 2 columns, found 1");
    }

    @Test
    void aTableMustSayUnderWhichTermsItIs() {
        assertThatThrownBy(() -> ShippedTable.parse("test.tsv", HEADER.replace("# licence: Apache-2.0\n", "")))
                .hasMessageContaining("test.tsv:4: the header lacks \"# licence: ");
    }

    @Test
    void publishedFiguresAreFoundByTaskAndBeginningOfTheName() {
        assertThat(PublishedFigure.of("hedging", "wikipedia-dev"))
                .extracting(PublishedFigure::value)
                .containsExactly(0.702, 0.675, 0.602);
        assertThat(PublishedFigure.of("cues", "wikipedia-test"))
                .extracting(PublishedFigure::group)
                .containsExactly("probable", "doxastic", "investigation", "condition");
        assertThat(PublishedFigure.of("hedging", "my-wikipedia")).isEmpty();
    }

    @Test
    void knownDataSetsSayWhatTheyHold() {
        assertThat(DataSet.named("bioscope-abstracts-dev"))
                .hasValueSatisfying(set -> assertThat(set.about()).contains("biomedical"));
        assertThat(DataSet.named("unheard-of")).isEmpty();
    }

    @Test
    void aPatternWithoutAStarIsAWholeName() {
        assertThat(new NamePattern("rows").matches("rows")).isTrue();
        assertThat(new NamePattern("rows").matches("rows-dev")).isFalse();
        assertThat(new NamePattern("rows-*").matches("rows-dev")).isTrue();
    }
}
