package io.github.touchstone.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PublishGateTest {

    @Test
    void printsTheDecisionThenWhatBlocksThenWhatIsWarnedOf() throws Exception {
        assertThat(Printed.by(PublishGate::main))
                .satisfiesExactly(
                        decision -> assertThat(decision).isEqualTo("BLOCK"),
                        block -> assertThat(block)
                                .startsWith("    BLOCK: line 1, ")
                                .contains("20 July 1969"),
                        warning -> assertThat(warning)
                                .startsWith("    WARN: 1 by hedge/weasel")
                                .contains("Some experts say"));
    }
}
