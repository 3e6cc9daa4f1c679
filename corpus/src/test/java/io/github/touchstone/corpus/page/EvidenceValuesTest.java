package io.github.touchstone.corpus.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.entailment.Verdict;
import io.github.touchstone.fact.Fact;
import io.github.touchstone.signal.Evidence;
import io.github.touchstone.text.Span;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvidenceValuesTest {

    private static final Template LINKS = Template.parse(
            "test.html", "{{#fact}}{{#links}}<{{url}}|{{title}}>{{/links}}{{#titles}}({{title}}){{/titles}}{{/fact}}");

    @Test
    void aSourceOnTheWebIsALink() {
        assertThat(shown(new Fact.Source("A Book", "https://example.org"))).isEqualTo("<https://example.org|A Book>");
        assertThat(shown(new Fact.Source("", "http://example.org")))
                .isEqualTo("<http://example.org|http://example.org>");
    }

    @Test
    void noOtherAddressBecomesALink() {
        assertThat(shown(new Fact.Source("A Book", "javascript:alert(1)"))).isEqualTo("(A Book)");
        assertThat(shown(new Fact.Source("A Book", ""))).isEqualTo("(A Book)");
        assertThat(shown(Fact.Source.UNKNOWN)).isEmpty();
    }

    private static String shown(Fact.Source source) {
        Fact fact = Fact.builder("moon")
                .statement("The Moon orbits Earth.")
                .source(source)
                .build();
        Span span = new Span(0, 1);
        Verdict verdict = new Verdict(Verdict.Relation.CONTRADICTS, Verdict.Kind.NAME, 0.5, span, span);
        Map<String, Object> values =
                EvidenceValues.of(new Evidence.ClashingFact(fact, verdict)).orElseThrow();
        return LINKS.fill(values);
    }
}
