package io.github.touchstone.corpus.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.corpus.SampleReports;
import org.junit.jupiter.api.Test;

class CostsTest {

    @Test
    void theDearestOfAllDocumentsComeFirst() {
        Costs costs = new Costs(2);
        costs.add(SampleReports.withCost("a.txt", "First words.", "First", -1));
        costs.add(SampleReports.withCost("b.txt", "Other words.", "Other", -3));
        costs.add(SampleReports.withCost("c.txt", "Third words.", "Third", -2));

        assertThat(costs.dearest()).extracting(Cost::place).containsExactly("b.txt:1:1", "c.txt:1:1");
    }

    @Test
    void equalOnesStayInTheOrderTheyCameIn() {
        Costs costs = new Costs(2);
        costs.add(SampleReports.withCost("a.txt", "First words.", "First", -1));
        costs.add(SampleReports.withCost("b.txt", "Other words.", "Other", -1));
        costs.add(SampleReports.withCost("c.txt", "Third words.", "Third", -1));

        assertThat(costs.dearest()).extracting(Cost::place).containsExactly("a.txt:1:1", "b.txt:1:1");
    }

    @Test
    void whatEarnsPointsIsNoCost() {
        Costs costs = new Costs(2);
        costs.add(SampleReports.withCost("a.txt", "First words.", "First", 1));

        assertThat(costs.dearest()).isEmpty();
    }

    @Test
    void theWordsAndTheirPlaceAreKept() {
        Costs costs = new Costs(1);
        costs.add(SampleReports.withCost("a.txt", "One.\nTwo  three.", "Two  three", -1));

        assertThat(costs.dearest()).singleElement().satisfies(cost -> {
            assertThat(cost.place()).isEqualTo("a.txt:2:1");
            assertThat(cost.words()).isEqualTo("Two three");
        });
    }
}
