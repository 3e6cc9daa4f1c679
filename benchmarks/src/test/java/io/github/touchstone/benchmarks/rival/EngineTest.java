package io.github.touchstone.benchmarks.rival;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EngineTest {

    private static final List<String> TERMS = List.of("it is", "it is said", "may", "maybe");
    private static final String TEXT = "It is said that Maybel may; maybe it is. Dismay!";

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"LANGUAGE_TOOL", "TOUCHSTONE_1000_FACTS", "TOUCHSTONE_100000_FACTS"})
    void findsSomethingInAHedgedSentenceAndNothingInNone(Rival rival) {
        Engine engine = rival.engine();

        assertThat(engine.count(
                        "Some experts say that the mill may have been built in 1784, which is certainly too early."))
                .isPositive();
        assertThat(engine.count("")).isLessThanOrEqualTo(1);
    }

    @Test
    void expressionsFindTheFirstAndLongestWholeTerm() {
        assertThat(RegexCues.alternatives(TERMS).count(TEXT)).isEqualTo(4);
        assertThat(RegexCues.trie(TERMS).count(TEXT)).isEqualTo(4);
    }

    @Test
    void theAutomatonFindsTermsWithinTermsToo() {
        assertThat(new AhoCorasick(TERMS).count(TEXT)).isEqualTo(5);
    }

    @Test
    void equalBeginningsStandOnceInTheTrie() {
        assertThat(RegexTrie.of(List.of("may", "maybe", "might"))
                        .replace("\\Q", "")
                        .replace("\\E", ""))
                .isEqualTo("m(?:ay(?:be)?|ight)");
    }

    @Test
    void cuesAreSmallLettersAndNoClasses() {
        assertThat(CueList.terms())
                .hasSizeGreaterThan(1_000)
                .doesNotHaveDuplicates()
                .contains("may", "the reality is that");
        assertThat(CueList.terms()).noneMatch(term -> term.contains("{"));
    }
}
