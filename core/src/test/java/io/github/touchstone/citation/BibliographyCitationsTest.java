package io.github.touchstone.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BibliographyCitationsTest {

    @Test
    void whatStandsInAnEntryIsNoCitationOfTheText() {
        assertThat(Texts.find("Overy, Richard (1997), Why the Allies Won, Norton, 0-393-31619-X, https://kew.org/x"))
                .isEmpty();
    }

    @Test
    void aLoneNameWithItsYearCountsIfTheBibliographyHasIt() {
        String claim = "All follow Nekrich (1997) in this.";
        String entry = "Nekrich, Aleksandr (1997), Pariahs, Columbia University Press";
        assertThat(Texts.find(claim)).isEmpty();
        assertThat(Texts.find(claim + "\n\n" + entry))
                .extracting(Citation::label)
                .containsExactly("Nekrich 1997");
    }
}
