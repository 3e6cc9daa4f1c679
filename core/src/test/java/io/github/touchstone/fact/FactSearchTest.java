package io.github.touchstone.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.proposition.ContentWord;
import io.github.touchstone.proposition.Proposition;
import io.github.touchstone.proposition.PropositionReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FactSearchTest {

    private static final int LIMIT = 12;
    private static final double AS_CLOSE = 0.5;

    /** Small letters only, so that no word is a name. */
    private static String sentence(Random random, int vocabulary, int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> "w" + (int) (vocabulary * random.nextDouble() * random.nextDouble()))
                .collect(Collectors.joining(" "));
    }

    @Test
    void theSameIsFoundAsByLookingAtEveryFact() {
        Random random = new Random(7);
        List<Fact> facts = IntStream.range(0, 3_000)
                .mapToObj(i -> Fact.of("f" + i, sentence(random, 400, 6)))
                .toList();
        FactBase base = FactBase.of(facts);
        EveryFact every = new EveryFact(facts);
        int found = 0;
        for (int i = 0; i < 300; i++) {
            Proposition claim = PropositionReader.statement(sentence(random, 400, 8));
            List<String> expected = every.about(claim);
            found += expected.size();

            assertThat(ids(base.about(claim, Set.of(), LIMIT))).isEqualTo(expected);
        }
        assertThat(found).isGreaterThan(100);
    }

    @Test
    void whereEveryWordIsFrequentAFactHasToHoldTheTwoRarest() {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            String verb = i % 3 == 0 ? "built" : "sold";
            String place = i % 4 == 0 ? "Lyon" : "Ghent";
            facts.add(Fact.of("f" + i, "The firm " + verb + " number " + i + " houses in " + place + "."));
        }
        facts.add(Fact.of("other", "The mayor built houses in Lyon with his brother."));
        FactBase base = FactBase.of(facts);

        assertThat(ids(base.about(PropositionReader.statement("The mayor built houses in Lyon."), Set.of(), 1)))
                .containsExactly("other");
        assertThat(base.about(PropositionReader.statement("Somebody built something in Lyon."), Set.of(), LIMIT))
                .allSatisfy(fact -> assertThat(fact.fact().statement()).contains("built", "Lyon"));
    }

    @Test
    void wordsThatNearlyAllFactsHoldBringUpNone() {
        FactBase base = FactBase.of(IntStream.range(0, FactSearch.MOST_SHARED + 1)
                .mapToObj(i -> Fact.of("f" + i, "Houses fall."))
                .toList());

        assertThat(base.about(PropositionReader.statement("Houses fall."), Set.of(), LIMIT))
                .isEmpty();
    }

    private static List<String> ids(List<ReferenceFact> facts) {
        return facts.stream().map(fact -> fact.fact().id()).toList();
    }

    /** The plain way: every fact is scored. */
    private static final class EveryFact {

        private final Map<String, Set<Long>> keys = new HashMap<>();
        private final List<Fact> facts;

        EveryFact(List<Fact> facts) {
            this.facts = facts;
            facts.forEach(fact -> keys.put(fact.id(), keys(PropositionReader.statement(fact.statement()))));
        }

        private static Set<Long> keys(Proposition proposition) {
            return proposition.words().stream().map(ContentWord::key).collect(Collectors.toSet());
        }

        private long weight(long key) {
            long holding =
                    keys.values().stream().filter(held -> held.contains(key)).count();
            return weightOf(holding);
        }

        private long weightOf(long holding) {
            return Math.round(1000 * StrictMath.log1p((double) facts.size() / (1 + holding)));
        }

        List<String> about(Proposition claim) {
            Map<Long, Long> weights = keys(claim).stream().collect(Collectors.toMap(key -> key, this::weight));
            Map<String, Long> scores = new HashMap<>();
            for (Fact fact : facts) {
                List<Long> shared = weights.keySet().stream()
                        .filter(keys.get(fact.id())::contains)
                        .toList();
                long score = shared.stream().mapToLong(weights::get).sum();
                if (shared.size() >= 2 && score >= (int) (1.5 * weightOf(1))) {
                    scores.put(fact.id(), score);
                }
            }
            long best = scores.values().stream().mapToLong(score -> score).max().orElse(0);
            return facts.stream()
                    .map(Fact::id)
                    .filter(id -> scores.getOrDefault(id, -1L) >= (long) (AS_CLOSE * best))
                    .sorted(Comparator.comparing((String id) -> -scores.getOrDefault(id, 0L)))
                    .limit(LIMIT)
                    .toList();
        }
    }
}
