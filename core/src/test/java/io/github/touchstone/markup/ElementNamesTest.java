package io.github.touchstone.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ElementNamesTest {

    @Test
    void readsNamesUnderTheirKey() {
        ElementNames names = ElementNames.parse("x.txt", List.of("# a comment", "", "out tag a b", "out tag c"));

        assertThat(names.of("out tag")).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(names.of("out class")).isEmpty();
    }

    @Test
    void aMalformedLineIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ElementNames.parse("x.txt", List.of("out tag a", "out tga b")))
                .withMessageStartingWith("x.txt:2: \"out tga\": expected one of");
        assertThatIllegalStateException()
                .isThrownBy(() -> ElementNames.parse("x.txt", List.of("out tag")))
                .withMessageStartingWith("x.txt:1: \"out tag\": expected one of");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ElementNames.load("nosuch.txt"))
                .withMessage("nosuch.txt is missing from the library");
    }
}
