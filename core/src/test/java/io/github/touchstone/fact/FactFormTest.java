package io.github.touchstone.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactFormTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            facts.json  | [{"id": "a", "statement": "s"}]                          | JSON
            facts.jsonl | {"id": "a", "subject": "s", "labels": []}                | JSON
            facts       | {"id": "a", "remark": {"@type": "x"}, "statement": "s"}  | JSON
            feed.json   | {"@context": "https://schema.org", "@type": "DataFeed"}  | CLAIM_REVIEW
            feed        | [{"claimReviewed": "c", "reviewRating": {}}]             | CLAIM_REVIEW
            q.json      | {"entities": {"Q1": {"id": "Q1"}}}                       | WIKIDATA
            q.json      | [{"type": "item", "id": "Q1", "labels": {}}]             | WIKIDATA
            facts.csv   | subject,relation                                         | CSV
            facts       | id,statement                                             | CSV
            facts.tab   | statement,id                                             | CSV
            facts.txt   | {"id": "a"}                                              | SENTENCES
            facts       | Snow is white, and coal is black.                        | SENTENCES
            FACTS.CSV   | id                                                       | CSV
            facts.json  | nonsense                                                 | JSON
            """)
    void nameAndBeginningTellTheForm(String name, String beginning, FactForm form) {
        assertThat(FactForm.of(name, beginning)).isEqualTo(form);
    }
}
