package io.github.touchstone.corpus.wordnet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThesaurusTableTest {

    private static final String EXCLUSIVE = "hue.n.1\thue\tunder\n";

    @TempDir
    private Path folder;

    @Test
    void meaningsStandUnderBroaderOnesWithTheirWordsAndLinks() throws IOException {
        assertThat(table(EXCLUSIVE, "", "").lines()).isEqualTo("""
                @n
                0\tthing
                1\thue\t*hue
                2\t\t*hue
                3\tcrimson red
                3\torange
                2\tblue\t!3
                1\tsailing
                1\tport\t%8
                1\twineland
                @v
                0\tsail\t+6
                0\twade
                @a
                0\twet
                1\tdamp
                0\tdry\t!11
                0\tportly\t\\7
                @r
                0\tseawards
                @f
                sailt\tsail\tv
                """);
    }

    @Test
    void oppositesByHandAreAddedToEachOfBothSides() throws IOException {
        assertThat(table("", "v\tsail nothing\twade\nna\tblue\tdry\n", "").lines())
                .contains("0\twade\t!9\n")
                .contains("0\tdry\t!5 !11\n");
    }

    @Test
    void correctionsLeaveMeaningsOutAndAddLinks() throws IOException {
        String lines = table(
                        "", "", "orange.n.1\tleft-out\nportly.a.1\tpertains\thue.n.1\nport.n.1\tbroader\thue.n.1\n")
                .lines();

        assertThat(lines)
                .doesNotContain("orange")
                .contains("0\tportly\t\\1 \\6\n")
                .contains("1\tport\t^1 %7\n");
    }

    @Test
    void whatIsItselfOfAClassIsMarked() throws IOException {
        assertThat(table("red.n.1\tcolour\titself\n", "", "").lines()).contains("3\tcrimson red\t=colour\n");
    }

    @Test
    void wordsThatTheTextsDoNotHaveAreLeftOut() throws IOException {
        Map<String, Integer> counts = counts();
        counts.remove("orange");

        assertThat(new ThesaurusTable(WordNet.read(new SmallWordNet().write(folder)), counts, tables(EXCLUSIVE, "", ""))
                        .lines())
                .doesNotContain("orange");
    }

    @Test
    void aMeaningThatIsNotThereIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table("green.n.1\thue\tunder\n", "", ""))
                .withMessage("exclusive.tsv: \"green.n.1 hue under\": no such meaning");
    }

    private ThesaurusTable table(String exclusive, String opposites, String corrections) throws IOException {
        return new ThesaurusTable(
                WordNet.read(new SmallWordNet().write(folder)), counts(), tables(exclusive, opposites, corrections));
    }

    private static HandTables tables(String exclusive, String opposites, String corrections) {
        return new HandTables(
                new HandTable("exclusive.tsv", exclusive),
                new HandTable("opposites.tsv", opposites),
                new HandTable("corrections.tsv", corrections));
    }

    private static Map<String, Integer> counts() {
        Map<String, Integer> counts = new HashMap<>();
        for (String word :
                ("thing hue red crimson orange blue redder sailing port wineland sail sailt wade wet damp dry"
                                + " portly seawards")
                        .split(" ")) {
            counts.put(word, 100);
        }
        return counts;
    }
}
