package io.github.touchstone.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CheckAgainstFactsTest {

    @Test
    void printsTheWrongDateAndTheWrongNumberEachWithItsFact() throws Exception {
        assertThat(Printed.by(CheckAgainstFacts::main))
                .satisfiesExactly(
                        clause -> assertThat(clause)
                                .startsWith("contradiction/date: ")
                                .contains("20 July 1968"),
                        fact -> assertThat(fact).contains("\"landing\"", "20 July 1969"),
                        clause -> assertThat(clause)
                                .startsWith("contradiction/number: ")
                                .contains("four astronauts"),
                        fact -> assertThat(fact).contains("\"crew\"", "three astronauts"));
    }
}
