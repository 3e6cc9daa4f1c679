package io.github.touchstone.bibliography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.touchstone.model.Mix;
import io.github.touchstone.text.Tokens;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldModelTest {

    private static final String HEADER = """
            # name: bibliography/test
            # version: 1
            # source: test
            # licence: test
            # trained-on: nothing
            """;
    private static final String COLUMNS =
            "# columns: feature number author editor date title container publisher" + " location volume pages other\n";

    private static EntryWords words(String entry) {
        Tokens tokens = Tokens.of(entry);
        return EntryWords.of(tokens, 0, tokens.size());
    }

    private static FieldModel model(String... rows) {
        return FieldModel.read("test", HEADER + COLUMNS + "\n" + String.join("\n", rows));
    }

    @Test
    void theFieldsOfAnEntryAreFound() {
        assertThat(FieldModel.standard().fields(words("Overy, Richard (1997). Why the Allies Won. London: Norton.")))
                .containsExactly(
                        EntryField.AUTHOR,
                        EntryField.AUTHOR,
                        EntryField.DATE,
                        EntryField.TITLE,
                        EntryField.TITLE,
                        EntryField.TITLE,
                        EntryField.TITLE,
                        EntryField.LOCATION,
                        EntryField.PUBLISHER);
    }

    @Test
    void whatAWordSaysIsWeighedWithTheStepFromTheFieldBefore() {
        String smith = "w0 smith\t0\t5\t0\t0\t0\t0\t0\t0\t0\t0\t0";
        String war = "w0 war\t0\t0\t0\t0\t2\t0\t0\t0\t0\t0\t0";
        String stay = "author>\t0\t9\t0\t0\t0\t0\t0\t0\t0\t0\t0";

        assertThat(model(smith, war).fields(words("Smith war"))).containsExactly(EntryField.AUTHOR, EntryField.TITLE);
        assertThat(model(smith, war, stay).fields(words("Smith war")))
                .containsExactly(EntryField.AUTHOR, EntryField.AUTHOR);
    }

    @Test
    void anEntryWithoutWordsHasNoFields() {
        assertThat(FieldModel.standard().fields(words(""))).isEmpty();
    }

    @Test
    void everyFeatureHasTheHashOfItsName() {
        EntryWords words =
                words("[3] Overy, R. (1997): “Why the Allies Won.” In: J. Hist. 12(3), pp. 3–5, https://a.b/c");
        FieldFeatures features = new FieldFeatures(words);
        FieldFeatures.Sink check = (hash, of) -> assertThat(hash).as(of.name()).isEqualTo(Mix.of(of.name()));
        for (int word = 0; word < words.size(); word++) {
            features.visitWord(word, check);
            features.visitStep(word, check);
        }
    }

    @Test
    void aModelOfOtherOutputsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FieldModel.read("other.tsv", HEADER + "# columns: feature entry\n"))
                .withMessageContaining("other.tsv")
                .withMessageContaining("[entry]");
    }

    @Test
    void theShippedModelHasAName() {
        assertThat(FieldModel.standard().label()).isEqualTo("bibliography/fields 1");
        assertThat(FieldModel.standard().hash()).matches("[0-9a-f]{16}");
        assertThat(List.of(EntryField.values())).hasSize(11);
    }
}
