package io.github.touchstone.latex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.touchstone.text.ShippedNames;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CommandsTest {

    @Test
    void eachNameIsListedOnceAsACommandAndOnceAsAnEnvironment() {
        Set<String> seen = new HashSet<>();
        for (ShippedNames.Line line : ShippedNames.load(Commands.class, "commands.txt", ' ')) {
            boolean environment =
                    Set.of("out", "quote", "list", "entries", "arguments").contains(line.word());
            assertThat(line.names())
                    .as(line.place())
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(seen.add(environment + name))
                            .as(name + " is listed twice")
                            .isTrue());
        }
    }

    @Test
    void numbersAndSignsAreRead() {
        assertThat(Commands.SHIPPED.of("section"))
                .hasValueSatisfying(command -> assertThat(command.number()).isEqualTo(2));
        assertThat(Commands.SHIPPED.of("'"))
                .hasValueSatisfying(command -> assertThat(command.sign()).isEqualTo("\u0301"));
        assertThat(Commands.SHIPPED.arguments("minipage")).isEqualTo(1);
        assertThat(Commands.SHIPPED.arguments("figure")).isZero();
    }

    @Test
    void aMalformedFileIsNamedWithItsLine() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Commands(ShippedNames.parse("a.txt", List.of("", "sing: x"), ' ')))
                .withMessageStartingWith("a.txt:2: \"sing\": expected one of");
    }
}
