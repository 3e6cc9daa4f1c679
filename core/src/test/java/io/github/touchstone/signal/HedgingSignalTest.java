package io.github.touchstone.signal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.analysis.Analysis;
import io.github.touchstone.text.Document;
import org.junit.jupiter.api.Test;

class HedgingSignalTest {

    private static Assessment assess(String text) {
        return new HedgingSignal().assess(Analysis.of(Document.plain(text)));
    }

    private static Observation only(String text) {
        assertThat(assess(text).observations()).hasSize(1);
        return assess(text).observations().get(0);
    }

    @Test
    void aWeaselWeighsMostAndAnApproximatorLeast() {
        double weasel = only("Some experts say so.").severity();
        double booster = only("It is certainly so.").severity();
        double hedge = only("It may so end.").severity();
        double approximator = only("It cost about 300 pounds.").severity();

        assertThat(weasel).isGreaterThan(booster).isGreaterThan(hedge).isGreaterThan(approximator);
        assertThat(Math.min(booster, hedge)).isGreaterThan(approximator);
    }

    @Test
    void theLessLikelyAStatementTheMoreItsHedgeWeighs() {
        double likely = only("It almost certainly failed.").severity();
        double even = only("It possibly failed.").severity();

        assertThat(even).isGreaterThan(likely);
    }

    @Test
    void aQuotedCueIsTheQuotedVoices() {
        Observation own = only("He left; some experts say so.");
        Observation quoted = only("He left; “some experts say so.”");

        assertThat(quoted.severity()).isEqualTo(own.severity());
        assertThat(own.function()).isEqualTo("weasel");
        assertThat(quoted.function()).isEqualTo("quoted");
        assertThat(quoted.reason()).startsWith(own.reason()).contains("quotation");
    }

    @Test
    void aHedgeIsWarrantedBySentencesThatNameTheirSource() {
        assertThat(only("It may so end.").function()).isEqualTo("bare");
        assertThat(only("It may so end (Smith 2001).").function()).isEqualTo("warranted");
        assertThat(only("According to Ernst Köstring it may so end.").function())
                .isEqualTo("warranted");
    }

    @Test
    void aQuantityIsNoWeaselInASentenceThatReadsAsCertain() {
        assertThat(assess("Some critics say that the film was poor.").observations())
                .extracting(Observation::rule)
                .contains("hedge/weasel");
        assertThat(assess("As many as 300 men died in Berlin.").observations())
                .extracting(Observation::rule)
                .doesNotContain("hedge/weasel");
    }

    @Test
    void aPlainWeaselIsOneInAnySentence() {
        assertThat(assess("Studies show that people who drink coffee live longer.")
                        .observations())
                .extracting(Observation::rule)
                .contains("hedge/weasel");
    }

    @Test
    void aSentenceThatIsVagueWithoutACueIsMarkedAsAWhole() {
        String text = "It is among the finest and best known buildings of the area.";

        Observation vague = only(text);

        assertThat(vague.rule()).isEqualTo("hedge/vague-sentence");
        assertThat(vague.span().of(text)).isEqualTo(text);
        assertThat(vague.evidence())
                .singleElement()
                .isInstanceOfSatisfying(
                        Evidence.ModelJudgement.class,
                        judged -> assertThat(judged.probability()).isBetween(0.5, 1.0));
    }

    @Test
    void theReasonSaysHowLikelyAHedgeIsRead() {
        assertThat(only("It almost certainly failed.").reason()).contains("about 95 % likely");
    }

    @Test
    void theTermIsTheEvidence() {
        assertThat(only("Some experts say so.").evidence())
                .singleElement()
                .isInstanceOfSatisfying(
                        Evidence.ListedTerm.class,
                        term -> assertThat(term.lexicon()).isEqualTo("hedge/weasel"));
    }

    @Test
    void exposureIsCountedInHundredsOfWords() {
        assertThat(assess("It is so. ".repeat(100)).exposure()).isEqualTo(3);
        assertThat(assess("It is so.").exposure()).isEqualTo(1);
    }
}
