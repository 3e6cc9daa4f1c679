package io.github.touchstone.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.claim.Claim;
import io.github.touchstone.claim.Sign;
import io.github.touchstone.text.Block;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.Segmentation;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommonKnowledgeFinderTest {

    private static final String BEFORE = "Nothing is known of him. ";

    @ParameterizedTest
    @CsvFileSource(resources = "sentences.tsv", delimiter = '\t', quoteCharacter = '\0')
    void aSentenceIsKnownByItsRuleOrNotAtAll(String known, String sentence) {
        Map<Integer, CommonKnowledge> found = find(BEFORE + sentence, 1, Set.of());

        assertThat(found.values().stream().map(Enum::name))
                .isEqualTo(known.equals("none") ? List.of() : List.of(known));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A bridge is a structure that carries a road over an obstacle.",
                "Inflation is the rise of prices.",
                "Whales are a group of large animals that live in the sea.",
                "The Molotov–Ribbentrop Pact was a treaty between Germany and the Soviet Union."
            })
    void theFirstSentenceMayDefineItsSubject(String sentence) {
        assertThat(find(sentence, 0, EnumSet.of(Sign.DEFINITION, Sign.NAME)).values())
                .containsExactly(CommonKnowledge.LEAD_DEFINITION);
    }

    @Test
    void aTitleMayStandOverTheDefinition() {
        assertThat(find("Bridge\n\nA bridge is a structure that carries a road.", 1, Set.of(Sign.DEFINITION))
                        .values())
                .containsExactly(CommonKnowledge.LEAD_DEFINITION);
    }

    @Test
    void aLaterDefinitionNeedsItsSource() {
        assertThat(find(BEFORE + "A bridge is a structure that carries a road.", 1, Set.of(Sign.DEFINITION)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Sign.class,
            names = {"MEASURE", "FIGURE", "DATE", "SUPERLATIVE", "CAUSE", "CHANGE", "ACCUSATION", "QUOTED_WORDS"})
    void aDefinitionThatSaysMoreNeedsItsSource(Sign sign) {
        assertThat(find("A bridge is a structure that carries a road.", 0, EnumSet.of(Sign.DEFINITION, sign)))
                .isEmpty();
    }

    private static Map<Integer, CommonKnowledge> find(String source, int sentence, Set<Sign> signs) {
        Segmentation text = Segmentation.of(Document.plain(source));
        Claim claim = new Claim(
                text.sentences().get(sentence).span(), sentence, 0.9, Set.of(Claim.Kind.GENERAL), signs, 0.5, 0.5);
        return CommonKnowledgeFinder.find(
                text,
                List.of(claim),
                text.sentences().stream()
                        .filter(one -> text.block(one).kind() != Block.Kind.HEADING)
                        .toList());
    }
}
