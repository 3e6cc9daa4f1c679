package io.github.touchstone.thesaurus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.text.Fold;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThesaurusTest {

    private static final Thesaurus THESAURUS = Thesaurus.standard();

    static List<String> pairs() throws IOException {
        try (InputStream in = ThesaurusTest.class.getResourceAsStream("kinships.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void twoWordsAreWhatTheGoldenTableSays(String pair) {
        String[] cells = pair.split("\t");

        assertThat(kinship(cells[0], cells[1]).relation()).isEqualTo(Relation.valueOf(cells[2]));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aRelationTurnsWithTheWords(String pair) {
        String[] cells = pair.split("\t");
        Kinship kinship = kinship(cells[0], cells[1]);

        assertThat(kinship(cells[1], cells[0]))
                .isEqualTo(new Kinship(kinship.relation().turned(), kinship.steps()));
    }

    @Test
    void aWordIsTheSameAsItsOwnForms() {
        assertThat(kinship("invade", "invaded")).isEqualTo(new Kinship(Relation.SAME, 0));
        assertThat(kinship("wives", "wife")).isEqualTo(new Kinship(Relation.SAME, 0));
        assertThat(kinship("running", "ran")).isEqualTo(new Kinship(Relation.SAME, 0));
    }

    @Test
    void nearerMeaningsHaveFewerSteps() {
        assertThat(kinship("puppy", "dog").steps())
                .isLessThan(kinship("puppy", "animal").steps());
        assertThat(kinship("hot", "cold").steps())
                .isLessThan(kinship("scorching", "cold").steps());
    }

    @Test
    void aWordThatNobodyKnowsIsNoKin() {
        assertThat(THESAURUS.entry(Fold.hash("xyzzyx"))).isEqualTo(Thesaurus.UNKNOWN);
        assertThat(kinship("xyzzyx", "dog")).isEqualTo(Kinship.NONE);
        assertThat(kinship("xyzzyx", "xyzzyx")).isEqualTo(Kinship.NONE);
    }

    private static Kinship kinship(String a, String b) {
        return THESAURUS.kinship(Fold.hash(a), Fold.hash(b));
    }
}
