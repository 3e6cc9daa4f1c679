package io.github.touchstone.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TermTableTest {

    @Test
    void aTermOfTheListsIsWorkedOutOnce() {
        AtomicInteger asked = new AtomicInteger();
        TermTable<String> table =
                new TermTable<>(List.of("hedge/booster"), term -> asked.incrementAndGet() + term.text());
        int before = asked.get();
        Term first = Lexicons.standard().get("hedge/booster").terms().get(0);

        assertThat(table.of(first)).isEqualTo("1" + first.text());
        assertThat(table.of(first)).isEqualTo("1" + first.text());
        assertThat(asked).hasValue(before);
    }

    @Test
    void aTermOfNoListIsWorkedOutWhenAsked() {
        TermTable<Integer> table =
                new TermTable<>(List.of(), term -> term.text().length());

        assertThat(table.of(new Term("own", "perhaps", Map.of()))).isEqualTo(7);
    }
}
