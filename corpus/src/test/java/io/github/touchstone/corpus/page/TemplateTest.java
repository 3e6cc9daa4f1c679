package io.github.touchstone.corpus.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {

    @Test
    void textIsEscapedAndHtmlIsNot() {
        assertThat(fill("<p>{{a}}{{{a}}}</p>", Map.of("a", "<i>&\"'")))
                .isEqualTo("<p>&lt;i&gt;&amp;&quot;&#39;<i>&\"'</p>");
    }

    @Test
    void aSectionIsWrittenOnceForEachElement() {
        String template = "{{#items}}[{{name}} of {{all}}]{{/items}}";

        assertThat(fill(template, Map.of("all", 2, "items", List.of(Map.of("name", "x"), Map.of("name", "y")))))
                .isEqualTo("[x of 2][y of 2]");
        assertThat(fill(template, Map.of("all", 0, "items", List.of()))).isEmpty();
    }

    @Test
    void theInnermostValueIsTaken() {
        assertThat(fill("{{#in}}{{a}}{{/in}}{{a}}", Map.of("a", 1, "in", List.of(Map.of("a", 2)))))
                .isEqualTo("21");
    }

    @Test
    void whatIsFilledInIsNotReadAgain() {
        assertThat(fill("{{a}}{{{a}}}", Map.of("a", "{{a}}"))).isEqualTo("{{a}}{{a}}");
    }

    @Test
    void aMistakeInATemplateNamesItsFile() {
        assertThatThrownBy(() -> fill("{{missing}}", Map.of())).hasMessage("test.html: expected a value for missing");
        assertThatThrownBy(() -> fill("ab {{open", Map.of())).hasMessage("test.html: expected }} after offset 3");
        assertThatThrownBy(() -> fill("{{#a}}", Map.of())).hasMessage("test.html: expected {{/a}}");
        assertThatThrownBy(() -> fill("{{#a}}{{/b}}", Map.of())).hasMessage("test.html: expected {{/a}} before {{/b}}");
    }

    private static String fill(String template, Map<String, ?> values) {
        return Template.parse("test.html", template).fill(values);
    }
}
