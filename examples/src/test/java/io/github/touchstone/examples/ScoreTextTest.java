package io.github.touchstone.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreTextTest {

    private final List<String> printed;

    ScoreTextTest() throws Exception {
        printed = Printed.by(ScoreText::main);
    }

    @Test
    void printsTheScoreWithItsIntervalFirst() {
        assertThat(printed.get(0)).startsWith("Scored[points=").contains("low=", "high=");
    }

    @Test
    void printsWhatTheWeaselCostsAndWhy() {
        int weasel = printed.indexOf(lineWith("“Some experts say”"));

        assertThat(printed.get(weasel)).startsWith("-");
        assertThat(printed.get(weasel + 1)).contains("it hides who says so");
    }

    @Test
    void blamesNothingOnTheSentenceThatNamesItsSource() {
        assertThat(printed).noneMatch(line -> line.contains("county archive"));
    }

    private String lineWith(String words) {
        return printed.stream().filter(line -> line.contains(words)).findFirst().orElse("");
    }
}
