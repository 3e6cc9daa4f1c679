package io.github.touchstone.latex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.touchstone.text.DescribedDocument;
import io.github.touchstone.text.Document;
import org.junit.jupiter.api.Test;

/** What holds for any text: offsets are exact, blocks are in order, nothing is thrown. */
class SoundLatexTest {

    /** A lone opening quotation mark is shown as a curly one. */
    static final String SINGLE = "`";

    @Test
    void randomTextsAreRead() {
        for (long seed = 0; seed < 10_000; seed++) {
            String source = RandomLatex.of(seed, 30);
            assertThatCode(() -> DescribedDocument.assertSound(Latex.read(source), SINGLE))
                    .as("seed %d: %s", seed, source)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void aTextReadTwiceIsTheSame() {
        for (long seed = 0; seed < 500; seed++) {
            String source = RandomLatex.of(seed, 60);
            Document first = Latex.read(source);

            assertThat(DescribedDocument.describe(Latex.read(source))).isEqualTo(DescribedDocument.describe(first));
        }
    }
}
