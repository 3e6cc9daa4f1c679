package io.github.touchstone.wikitext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.touchstone.text.ShippedNames;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The data files of this package, and what is said of malformed ones. */
class DataFilesTest {

    @Test
    void eachTemplateIsListedOnceInSmallLetters() {
        Set<String> seen = new HashSet<>();
        for (ShippedNames.Line line : ShippedNames.load(Shown.class, "templates.txt", '|')) {
            assertThat(line.names()).as(line.place()).isNotEmpty().allSatisfy(name -> {
                assertThat(seen.add(name)).as(name + " is listed twice").isTrue();
                assertThat(name).isLowerCase();
            });
        }
    }

    @Test
    void anyTemplateThatBeginsWithCiteIsACitation() {
        assertThat(Shown.of("cite anything")).contains(new Shown(Shown.Way.CITATION, ""));
        assertThat(Shown.of("cited")).isEmpty();
    }

    @Test
    void aMalformedFileIsNamedWithItsLine() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Shown.index(ShippedNames.parse("a.txt", List.of("# head", "shouts 1: x"), '|')))
                .withMessageStartingWith("a.txt:2: \"shouts\": expected one of");
        assertThatIllegalStateException()
                .isThrownBy(() -> new MarkupNames(ShippedNames.parse("a.txt", List.of("blink: x"), ' ')))
                .withMessageStartingWith("a.txt:1: \"blink\": expected one of");
        assertThatIllegalStateException()
                .isThrownBy(() -> CitationFields.of(ShippedNames.parse("a.txt", List.of("part [x]: y"), '|')))
                .withMessage("a.txt:1: \"x\": expected a % for the value");
        assertThatIllegalStateException()
                .isThrownBy(() -> CitationFields.of(ShippedNames.parse("a.txt", List.of("colour: y"), '|')))
                .withMessageStartingWith("a.txt:1: \"colour\": expected one of");
        assertThatIllegalStateException()
                .isThrownBy(() -> ShippedNames.parse("a.txt", List.of("words"), '|'))
                .withMessage("a.txt:1: \"words\": expected a key, a colon and names");
    }
}
