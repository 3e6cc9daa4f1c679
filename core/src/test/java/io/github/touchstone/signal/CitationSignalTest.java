package io.github.touchstone.signal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.analysis.Analysis;
import io.github.touchstone.text.Document;
import org.junit.jupiter.api.Test;

class CitationSignalTest {

    private static final String CLAIM = "The ministry sold 12 ships to the Soviet Union in June 1940";

    private static Assessment assess(String text) {
        return new CitationSignal().assess(Analysis.of(Document.plain(text)));
    }

    private static double earned(String text) {
        return assess(text).observations().stream()
                .mapToDouble(Observation::severity)
                .sum();
    }

    @Test
    void citationsSpeakForTheText() {
        Assessment assessment = assess(CLAIM + " [3]. It was so (Berg 2001).");

        assertThat(assessment.direction()).isEqualTo(Assessment.Direction.FOR);
        assertThat(assessment.observations())
                .extracting(Observation::rule)
                .containsExactly("citation/numeric", "citation/author-year");
    }

    @Test
    void aCitationEarnsMoreThanANameAndANameMoreThanAnOffice() {
        double citation = earned(CLAIM + " (Berg 2001).");
        double name = earned("According to Gerhard Weinberg, the ministry sold 12 ships in June 1940.");
        double office = earned("According to the minister, the ministry sold 12 ships in June 1940.");
        double nobody = earned("It is said that the ministry sold 12 ships in June 1940.");

        assertThat(citation).isGreaterThan(name);
        assertThat(name).isGreaterThan(office);
        assertThat(office).isGreaterThan(nobody);
        assertThat(nobody).isZero();
    }

    @Test
    void theSourceAndItsWordsAreTheEvidence() {
        String text = CLAIM + " (Berg 2001).";

        assertThat(assess(text).observations().get(0).evidence())
                .singleElement()
                .isInstanceOfSatisfying(Evidence.CitedSource.class, cited -> {
                    assertThat(cited.label()).isEqualTo("Berg 2001");
                    assertThat(cited.supports().of(text)).startsWith("The ministry sold");
                });
    }

    @Test
    void aTextThatNeedsNoCitationCannotBeJudged() {
        assertThat(assess("Why is that so?").undetermined())
                .isEqualTo("no checkable statement was found that would need a citation");
    }

    @Test
    void aClaimWithoutACitationEarnsNothing() {
        assertThat(assess(CLAIM + ".").isDetermined()).isTrue();
        assertThat(assess(CLAIM + ".").observations()).isEmpty();
    }
}
