package io.github.touchstone.benchmarks.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.fact.Fact;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FactWorldTest {

    private final FactWorld world = new FactWorld();

    @Test
    void theWorldIsTheSameEveryTime() {
        FactWorld again = new FactWorld();

        assertThat(world.facts(100)).isEqualTo(again.facts(100));
        assertThat(world.sentence(7, 100)).isEqualTo(again.sentence(7, 100));
    }

    @Test
    void everyFourthSentenceIsAFact() {
        List<String> statements = world.facts(50).stream().map(Fact::statement).toList();

        assertThat(IntStream.range(0, 100).mapToObj(i -> world.sentence(i, 50)))
                .filteredOn(statements::contains)
                .hasSize(25);
    }

    @Test
    void fewPlacesAreInManyFactsAndManyInFew() {
        Map<String, Long> places = world.facts(5_000).stream()
                .map(fact -> fact.statement().replaceAll(".* (\\w+) on \\d.*", "$1"))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

        assertThat(places.values()).filteredOn(times -> times > 200).hasSizeBetween(1, 5);
        assertThat(places.values()).filteredOn(times -> times < 3).hasSizeGreaterThan(500);
    }
}
