package io.github.touchstone.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AddYourOwnSignalTest {

    @Test
    void printsTheOwnSignalAfterTheStandardFour() throws Exception {
        List<String> printed = Printed.by(AddYourOwnSignal::main);

        assertThat(printed)
                .extracting(line -> line.split(" ")[0])
                .containsExactly("hedging", "assertion", "citation", "contradiction", "shouting");
    }

    @Test
    void exclamationMarksTakePartOfTheWeight() throws Exception {
        List<String> printed = Printed.by(AddYourOwnSignal::main);
        String shouting = printed.get(printed.size() - 1);

        double kept = Double.parseDouble(shouting.substring(shouting.indexOf("kept ") + 5));
        assertThat(kept).isGreaterThan(0).isLessThan(1);
    }
}
