package io.github.touchstone.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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

    private static final String CLAIM = "the bridge in Dublin was opened on 3 May 1931 and cost 300 pounds.";

    private static Observation onClaim(String words) {
        return only(words + CLAIM);
    }

    @Test
    void aWeaselWeighsMostAndAnApproximatorLeast() {
        double weasel = onClaim("Some experts say that ").severity();
        double booster = onClaim("Undoubtedly ").severity();
        double hedge = onClaim("Perhaps ").severity();
        double approximator = only("The bridge in Dublin was opened on 3 May 1931 and cost about 300 pounds.")
                .severity();

        assertThat(weasel).isGreaterThan(booster).isGreaterThan(hedge).isGreaterThan(approximator);
        assertThat(Math.min(booster, hedge)).isGreaterThan(approximator);
    }

    @Test
    void theLessLikelyAStatementTheMoreItsHedgeWeighs() {
        assertThat(onClaim("Possibly ").severity())
                .isGreaterThan(onClaim("Almost certainly ").severity());
    }

    @Test
    void aQuotedCueIsTheQuotedVoices() {
        String text = "“Some experts say so,” said Ernst Köstring.";
        Observation quoted = only(text);
        Observation own = only("Some experts say so.");

        assertThat(own.function()).isEqualTo("weasel");
        assertThat(quoted.function()).isEqualTo("quoted");
        assertThat(quoted.severity()).isZero();
        assertThat(quoted.reason()).startsWith(own.reason()).contains("quotation");
        assertThat(new HedgingSignal()
                        .assessQuoted(Analysis.of(Document.plain(text)))
                        .observations())
                .singleElement()
                .satisfies(its -> assertThat(its.severity()).isEqualTo(own.severity()));
    }

    @Test
    void aHedgeInQuotationMarksThatNobodyIsCreditedWithIsTheAuthors() {
        assertThat(only("He left; “some experts say so.”").function()).isEqualTo("weasel");
    }

    @Test
    void aHedgeIsWarrantedBySentencesThatNameTheirSourceAndThenCostsNothing() {
        assertThat(onClaim("Perhaps ").function()).isEqualTo("bare");
        Observation warranted = only("Perhaps " + CLAIM.replace("pounds.", "pounds (Smith 2001)."));

        assertThat(warranted.function()).isEqualTo("warranted");
        assertThat(warranted.severity()).isZero();
        assertThat(only("According to Ernst Köstring it may so end.").function())
                .isEqualTo("warranted");
    }

    @Test
    void aBoosterBesideItsSourceStillCosts() {
        double bare = onClaim("Undoubtedly ").severity();
        Observation proven = only("Undoubtedly " + CLAIM.replace("pounds.", "pounds (Smith 2001)."));

        assertThat(proven.function()).isEqualTo("proven");
        assertThat(proven.severity()).isPositive().isLessThan(bare);
    }

    @Test
    void aHedgeWhereNothingCanBeCheckedIsIdle() {
        assertThat(only("It may so end.").function()).isEqualTo("idle");
        assertThat(only("It may so end.").severity()).isZero();
    }

    @Test
    void aHedgeOfABareClaimDrawsOnWhatTheClaimCosts() {
        assertThat(onClaim("Perhaps ").drawsOn()).isEqualTo("assertion");
        assertThat(onClaim("Undoubtedly ").drawsOn()).isEmpty();
        assertThat(only("Some experts say so.").drawsOn()).isEmpty();
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
    void exposureIsCountedInClaims() {
        String claim = "T" + CLAIM.substring(1) + " ";

        assertThat(assess("It is so. ".repeat(100)).exposure()).isEqualTo(0.75);
        assertThat(assess(claim.repeat(20)).exposure())
                .isEqualTo(2 * assess(claim.repeat(10)).exposure(), within(1e-9));
    }
}
