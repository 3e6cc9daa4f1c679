package io.github.touchstone.corpus.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.analysis.Analysis;
import io.github.touchstone.genre.GenreFinder;
import io.github.touchstone.genre.SuggestedProfile;
import io.github.touchstone.markup.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of the shipped documents, those whose kind has a profile are told; of the others, nothing absurd is said. */
class SampleGenresTest {

    private static SuggestedProfile suggested(String document) throws IOException {
        String source = Files.readString(Path.of("samples", "documents", document));
        Format format = Format.ofFileName(document).orElseThrow();
        return GenreFinder.find(Analysis.of(format.read(source)));
    }

    /** Where a kind of text has no profile of its own, the profiles that would do are parted by a stroke. */
    @ParameterizedTest
    @CsvSource({
        "council-budget-news-report.txt, NEWS",
        "nazi-soviet-talks-encyclopedia.html, ENCYCLOPEDIA",
        "sleep-and-memory-paper-extract.txt, ACADEMIC",
        "great-fire-of-london-personal-blog.md, BLOG",
        "phone-launch-press-release.txt, PRESS_RELEASE",
        "secret-protocol-legal-note.md, LEGAL",
        "baltic-1940-opinion-column.txt, NEWS|BLOG",
        "berlin-talks-forum-thread.html, BLOG",
        "car-battery-corporate-faq.html, PRESS_RELEASE|BLOG",
        "coffee-miracle-article-mill.txt, BLOG",
        "earthquake-kit-how-to.md, BLOG|ENCYCLOPEDIA",
        "hitler-stalin-article-mill.txt, BLOG",
        "measles-vaccine-health-advice.html, ENCYCLOPEDIA|ACADEMIC",
        "nazi-soviet-pact-lecture-notes.html, NEWS|ENCYCLOPEDIA|ACADEMIC",
        "nazi-soviet-relations-book-review.md, NEWS|ENCYCLOPEDIA|ACADEMIC",
        "tay-bridge-magazine.html, NEWS"
    })
    void theProfileSuggestedIsOneThatWouldDo(String document, String profiles) throws IOException {
        SuggestedProfile suggested = suggested(document);

        assertThat(List.of(profiles.split("\\|"))).as(suggested.reason()).contains(suggested.profile());
        assertThat(suggested.reason()).endsWith(".").doesNotContain("#");
    }
}
