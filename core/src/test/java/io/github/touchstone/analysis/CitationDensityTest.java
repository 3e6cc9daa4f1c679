package io.github.touchstone.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.markup.Markdown;
import io.github.touchstone.text.Document;
import org.junit.jupiter.api.Test;

class CitationDensityTest {

    private static final String CLAIM = "Germany invaded Poland in September 1939 with 60 divisions";

    @Test
    void aTextWithoutCitationsHasNone() {
        CitationDensity density = of(CLAIM + ".");
        assertThat(density.citations()).isZero();
        assertThat(density.perThousandWords()).isZero();
        assertThat(density.largestSourceShare()).isZero();
        assertThat(of("").sections()).isEmpty();
    }

    @Test
    void citationsAreCountedByWordsAndByClaims() {
        CitationDensity density = of(CLAIM + ".[1] " + CLAIM + ". " + CLAIM + ".");
        assertThat(density.citations()).isEqualTo(1);
        assertThat(density.perThousandWords()).isEqualTo(1000.0 / 27, within(2.0));
        assertThat(density.perClaim()).isEqualTo(0.3333);
        assertThat(density.claimsCovered()).isEqualTo(0.3333);
    }

    @Test
    void manyCitationsOfOneWorkAreNotManySources() {
        CitationDensity one = of(CLAIM + ".[1] " + CLAIM + ".[1] " + CLAIM + ".[1] " + CLAIM + ".[2]");
        assertThat(one.sources()).isEqualTo(2);
        assertThat(one.largestSourceShare()).isEqualTo(0.75);
        assertThat(of(CLAIM + ".[1] " + CLAIM + ".[2]").largestSourceShare()).isEqualTo(0.5);
    }

    @Test
    void oneAddressInTwoSpellingsIsOneSource() {
        assertThat(of("See https://kew.org/a/ for it. See http://www.kew.org/a#top again.")
                        .sources())
                .isEqualTo(1);
    }

    @Test
    void earlierWorkOfTheAuthorsIsSelfCitation() {
        assertThat(of("As we showed in an earlier study [1], it failed. It was long.[2]")
                        .selfCitationShare())
                .isEqualTo(0.5);
    }

    @Test
    void eachSectionIsCountedByItself() {
        CitationDensity density = CitationDensity.of(Analysis.of(
                Markdown.read("Before it all.\n\n# Talks\n\n" + CLAIM + ".[1]\n\n# War\n\n" + CLAIM + ".\n")));
        assertThat(density.sections())
                .extracting(CitationDensity.Section::heading, CitationDensity.Section::citations)
                .containsExactly(tuple("", 0), tuple("Talks", 1), tuple("War", 0));
        assertThat(density.sections().get(1).claimsCovered()).isEqualTo(1);
        assertThat(density.sections().get(2).claimsCovered()).isZero();
    }

    private static CitationDensity of(String text) {
        return CitationDensity.of(Analysis.of(Document.plain(text)));
    }
}
