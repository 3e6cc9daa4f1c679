package io.github.touchstone.wikitext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.touchstone.text.Annotation;
import io.github.touchstone.text.DescribedDocument;
import io.github.touchstone.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds for any page: offsets are exact, blocks are in order, no mark is lost, nothing is thrown. */
class SoundWikitextTest {

    /** A bar may stand for what parts one argument from another. */
    private static final String SINGLE = "|";

    @Test
    void randomPagesAreRead() {
        for (long seed = 0; seed < 10_000; seed++) {
            String source = RandomWikitext.of(seed, 30);
            assertThatCode(() -> DescribedDocument.assertSound(Wikitext.read(source), SINGLE))
                    .as("seed %d: %s", seed, source)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void eachTagOfANoteIsOneMarkWhateverSurroundsIt() {
        for (long seed = 0; seed < 5_000; seed++) {
            String before = RandomWikitext.of(seed, 12);
            if (holdsNotes(before)) {
                continue;
            }
            String source = before + "<ref>unique</ref>" + before;
            List<String> marks = DescribedDocument.sources(Wikitext.read(source), Annotation.Kind.NOTE_MARK);
            assertThat(marks).as("seed %d: %s", seed, source).containsOnlyOnce("<ref>unique</ref>");
        }
    }

    @Test
    void aPageReadTwiceIsTheSame() {
        for (long seed = 0; seed < 500; seed++) {
            String source = RandomWikitext.of(seed, 60);
            Document first = Wikitext.read(source);

            assertThat(DescribedDocument.describe(Wikitext.read(source))).isEqualTo(DescribedDocument.describe(first));
        }
    }

    /** Tells whether a tag behind this may rightly be no mark: in a comment, in a list of notes, in a redirect. */
    private static boolean holdsNotes(String source) {
        return List.of("<ref", "<!--", "<nowiki", "<math", "{{", "#REDIRECT", "\ufeff").stream()
                .anyMatch(source::contains);
    }
}
