package io.github.touchstone.corpus.wordnet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordNetTest {

    @TempDir
    private Path folder;

    @Test
    void aMeaningHasItsWordsAndItsPointers() throws IOException {
        WordNet read = WordNet.read(new SmallWordNet().write(folder));

        Synset red = read.synsets().get("n00000004");
        assertThat(red.words()).containsExactly("red", "crimson");
        assertThat(red.targets("@")).containsExactly("n00000003");
        assertThat(red.targets("!")).containsExactly("n00000006");
        assertThat(read.synsets()).hasSize(17);
    }

    @Test
    void anAdjectiveAroundAnotherIsASatelliteAndLosesItsMarker() throws IOException {
        Synset damp = WordNet.read(new SmallWordNet().write(folder)).synsets().get("a00000002");

        assertThat(damp.isSatellite()).isTrue();
        assertThat(damp.words()).containsExactly("damp");
    }

    @Test
    void aSenseNamesItsMeaningAndItsPlace() throws IOException {
        WordNet read = WordNet.read(new SmallWordNet().write(folder));

        assertThat(read.senses()).contains(new Sense("damp", "a00000002", 1, 9));
        assertThat(read.keysByName()).containsEntry("warm_hue.n.1", "n00000003");
        assertThat(read.forms()).contains(new IrregularForm("sailt", "sail", 'v'));
    }

    @Test
    void aMissingFileIsNamed() {
        Path jar = new SmallWordNet().without("data.verb").write(folder);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> WordNet.read(jar))
                .withMessage("expected the files of WordNet, found no data.verb");
    }

    @Test
    void aLineThatIsNoneOfWordNetsIsNamed() {
        Path jar = new SmallWordNet()
                .with("data.verb", "00000001 38 v 01 sail 0 000 | go\nnot like this\n")
                .write(folder);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> WordNet.read(jar))
                .withMessage("data.verb:2: no line of WordNet's");
    }
}
