package io.github.touchstone.bibliography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.model.Mix;
import io.github.touchstone.model.ModelFile;
import io.github.touchstone.model.ModelReader;
import io.github.touchstone.model.ModelRow;
import io.github.touchstone.text.Tokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EntryModelTest {

    private static final String ENTRY = "Smith J, Lee K. The pact and the pact after. J Hist. 2001;12:33-45.";

    private static double probability(String line) {
        Tokens tokens = Tokens.of(line);
        return EntryModel.standard().probability(tokens, 0, tokens.size());
    }

    @Test
    void anEntryIsToldFromASentence() {
        assertThat(probability(ENTRY)).isGreaterThan(EntryModel.standard().aloneThreshold());
        assertThat(probability("In 2001, Smith (who was then 34) said that the pact was dead."))
                .isLessThan(EntryModel.standard().threshold());
    }

    @Test
    void aLineOfHardlyAnythingButWordsIsNoEntryAndNotLookedAt() {
        String prose = "The ships that took part in the war were sold for scrap in 1921, and nobody missed them.";
        Tokens tokens = Tokens.of(prose);

        assertThat(EntryFeatures.mayBeEntry(tokens, 0, tokens.size())).isFalse();
        assertThat(probability(prose)).isZero();
        assertThat(probability("")).isZero();
        assertThat(probability(ENTRY.repeat(20))).isZero();
    }

    @Test
    void theJudgementIsTheSumOfTheNamedFeatures() {
        Map<String, Integer> weights = new HashMap<>();
        for (ModelRow row : ModelReader.shipped(EntryModel.class, "entries.tsv").rows()) {
            weights.put(row.feature(), row.weights().get(0));
        }
        Tokens tokens = Tokens.of(ENTRY);
        Set<String> names = new HashSet<>();
        EntryFeatures.visit(EntryWords.of(tokens, 0, tokens.size()), (hash, of) -> {
            String name = of.name();
            assertThat(hash).as(name).isEqualTo(Mix.of(name));
            names.add(name);
        });
        int sum = weights.getOrDefault(ModelFile.INTERCEPT, 0)
                + names.stream().mapToInt(name -> weights.getOrDefault(name, 0)).sum();

        assertThat(probability(ENTRY)).isCloseTo(ModelFile.probability(sum), within(1e-12));
    }

    @Test
    void aloneALineMustBeMoreSurelyAnEntry() {
        assertThat(EntryModel.standard().aloneThreshold())
                .isBetween(EntryModel.standard().threshold(), 1.0);
        assertThat(EntryModel.standard().label()).isEqualTo("bibliography/entries 1");
        assertThat(EntryModel.standard().hash()).matches("[0-9a-f]{16}");
    }
}
