package io.github.touchstone.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreWhileTypingTest {

    @Test
    void printsWhatGoesWithTheWordsThatGo() throws Exception {
        assertThat(Printed.by(ScoreWhileTyping::main))
                .contains("  - hedge/booster “certainly”", "  - hedge/weasel “Some experts say”");
    }

    @Test
    void printsWhatComesWithTheWordsThatCome() throws Exception {
        assertThat(Printed.by(ScoreWhileTyping::main)).contains("  + hedge/epistemic “perhaps”");
    }

    @Test
    void printsTheScoreAfterEachEdit() throws Exception {
        List<String> printed = Printed.by(ScoreWhileTyping::main);

        assertThat(printed).filteredOn(line -> line.contains("becomes")).hasSize(3);
    }
}
