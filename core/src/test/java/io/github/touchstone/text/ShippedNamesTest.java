package io.github.touchstone.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShippedNamesTest {

    @Test
    void aLineHasAKeyAndNames() {
        List<ShippedNames.Line> lines =
                ShippedNames.parse("a.txt", List.of("# head", "", "shows 1: one two | three", "puts [c: ]: x"), '|');

        assertThat(lines).extracting(ShippedNames.Line::word).containsExactly("shows", "puts");
        assertThat(lines).extracting(ShippedNames.Line::detail).containsExactly("1", "c: ");
        assertThat(lines.get(0).names()).containsExactly("one two", "three");
        assertThat(lines.get(1).place()).isEqualTo("a.txt:4");
    }

    @Test
    void aLineWithoutAColonIsNamedByFileAndLine() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ShippedNames.parse("a.txt", List.of("words"), '|'))
                .withMessage("a.txt:1: \"words\": expected a key, a colon and names");
    }
}
