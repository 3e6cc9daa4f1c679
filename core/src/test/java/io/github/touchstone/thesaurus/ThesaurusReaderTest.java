package io.github.touchstone.thesaurus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.touchstone.text.Fold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThesaurusReaderTest {

    private static final String TABLE = """
            # name: test
            # version: 1
            # source: made up
            # licence: Apache-2.0
            # columns: depth\twords\tlinks
            @n
            0\tthing
            1\thue\t*hue
            2\tred
            3\tscarlet
            2\tblue
            1\tsailor bluejacket
            2\tmate
            1\tport
            2\tborg2\t%7
            @v
            0\tsail\t+5
            0\tstay\t!9
            @a
            0\twet
            1\tdamp
            0\tdry\t!11
            1\tarid
            0\tportly\t\\7
            @r
            0\tseawards
            @f
            stood\tstay\tv
            """;

    @ParameterizedTest
    @CsvSource({
        "sailor,bluejacket,SAME,0",
        "sail,sailor,SAME,1",
        "sailing,sailors,SAME,1",
        "portly,port,SAME,1",
        "sail,stay,OPPOSITE,0",
        "sailed,stood,OPPOSITE,0",
        "sailor,stay,OPPOSITE,1",
        "wet,dry,OPPOSITE,0",
        "damp,arid,OPPOSITE,3",
        "red,blue,EXCLUSIVE,2",
        "scarlet,blue,EXCLUSIVE,2",
        "scarlet,red,BROADER,1",
        "scarlet,thing,BROADER,3",
        "hue,scarlet,NARROWER,2",
        "borg,port,BROADER,2",
        "hue,port,SISTER,2",
        "sail,wet,NONE,15",
        "seawards,sailor,NONE,15"
    })
    void aTableSaysWhatTwoWordsAre(String a, String b, Relation relation, int steps) {
        Thesaurus thesaurus = new ThesaurusReader("test.tsv", TABLE).read();

        assertThat(thesaurus.kinship(Fold.hash(a), Fold.hash(b))).isEqualTo(new Kinship(relation, steps));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # version: 1   | # version:   | test.tsv:6: the header lacks "# version: …"
            @r             | @x           | test.tsv:25: section "@x": expected one of @n, @v, @a, @r, @f
            1_port         | x_port       | test.tsv:14: "x": expected a whole number
            1_port         | 4_port       | test.tsv:14: depth 4: expected a meaning above it
            _!11           | _?11         | test.tsv:22: link "?11": expected one of ! + \\ ^ % * =
            _!11           | _!x          | test.tsv:22: "x": expected a whole number
            _!11           | _!99         | test.tsv:28: a link to meaning 99 of 17
            stood_stay_v   | stood_sit_v  | test.tsv:28: no word "sit" of class v
            stood_stay_v   | stood_stay   | test.tsv:28: expected a form, its word and the word's class
            1_hue          | 1_0          | test.tsv:8: word "0": expected letters and a place from 1 to 9
            """)
    void aSlipIsNamedWithItsLine(String right, String wrong, String message) {
        String table = TABLE.replace(right.replace('_', '\t'), wrong.replace('_', '\t'));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ThesaurusReader("test.tsv", table).read())
                .withMessage(message);
    }

    @Test
    void aMeaningBeforeAnyWordClassIsASlip() {
        String table = TABLE.replace("@n\n", "");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ThesaurusReader("test.tsv", table).read())
                .withMessage("test.tsv:6: expected a section, such as @n, before the first meaning");
    }
}
