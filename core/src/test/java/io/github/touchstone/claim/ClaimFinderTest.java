package io.github.touchstone.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.text.Block;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.SourceMap;
import io.github.touchstone.text.Span;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ClaimFinderTest {

    private static final String PLAIN_FACT = "Molotov arrived in Berlin on 12 November 1940.";

    @ParameterizedTest
    @MethodSource("io.github.touchstone.claim.GoldenSentence#all")
    void aSentenceIsAClaimOrNotAsItsReadersSay(GoldenSentence golden) {
        List<Claim> claims = claimsOf(golden.text(), Block.Kind.PARAGRAPH);

        assertThat(claims).hasSize(golden.isClaim() ? 1 : 0);
        assertThat(claims).allSatisfy(claim -> assertThat(claim.kinds()).containsAll(golden.kinds()));
    }

    @ParameterizedTest
    @EnumSource(
            value = Block.Kind.class,
            names = {"HEADING", "NOTE"})
    void aFactInAHeadingOrNoteIsNoClaim(Block.Kind kind) {
        assertThat(claimsOf(PLAIN_FACT, kind)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Block.Kind.class,
            names = {"PARAGRAPH", "LIST_ITEM", "TABLE_CELL"})
    void aFactInOtherBlocksIsAClaim(Block.Kind kind) {
        assertThat(claimsOf(PLAIN_FACT, kind)).hasSize(1);
    }

    @Test
    void aClaimCoversItsSentenceAndNamesIt() {
        Segmentation text = Segmentation.of(Document.plain("Where was he? " + PLAIN_FACT + " What a sight!"));

        List<Claim> claims = find(text);

        assertThat(claims).extracting(Claim::sentence).containsExactly(1);
        assertThat(claims.get(0).span().of(text.document().text())).isEqualTo(PLAIN_FACT);
    }

    @Test
    void aGeneralClaimHasNoOtherKind() {
        List<Claim> claims = claimsOf("Paris stands on the river Seine in France.", Block.Kind.PARAGRAPH);

        assertThat(claims.get(0).kinds()).containsExactly(Claim.Kind.GENERAL);
    }

    @Test
    void aPlainFactReadsAsMoreCheckableThanItsOpinion() {
        Segmentation text = Segmentation.of(
                Document.plain(PLAIN_FACT + " I hope that people should be ashamed of such a terrible visit."));

        double[] checkability =
                ClaimFinder.checkability(text, Lexicons.standard().match(text));

        assertThat(checkability[0]).isGreaterThan(0.7);
        assertThat(checkability[1]).isLessThan(0.2);
    }

    @Test
    void aQuestionInsideAQuotationDoesNotMakeTheSentenceAQuestion() {
        String text = "“Who signed it?” Ribbentrop asked in Moscow on 23 August 1939, according to the minutes.";

        assertThat(claimsOf(text, Block.Kind.PARAGRAPH)).hasSize(1);
    }

    @Test
    void oneWordInQuotationMarksIsNoQuotation() {
        List<Claim> claims = claimsOf("The \"Diver\" crossed the river Tay in June 1887.", Block.Kind.PARAGRAPH);

        assertThat(claims.get(0).kinds()).doesNotContain(Claim.Kind.QUOTATION);
    }

    @Test
    void aTextWithoutSentencesHasNoClaims() {
        assertThat(find(Segmentation.of(Document.plain("")))).isEmpty();
        assertThat(find(Segmentation.of(Document.plain(" \n\n ")))).isEmpty();
    }

    @Test
    void anyTextGivesClaimsInOrderAndInsideIt() {
        Random random = new Random(20);
        String alphabet = "ab I5%$“”\"'’.?!,;[](){}»|\n\u0000\ud83d\udca5\u0301é-@May 1940 km";
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(200); i > 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertInOrder(find(Segmentation.of(Document.plain(text.toString()))), text.length());
        }
    }

    private static void assertInOrder(List<Claim> claims, int length) {
        assertThat(claims).extracting(Claim::sentence).isSorted().doesNotHaveDuplicates();
        assertThat(claims).allSatisfy(claim -> assertThat(claim.span().end()).isLessThanOrEqualTo(length));
    }

    private static List<Claim> claimsOf(String text, Block.Kind kind) {
        List<Block> blocks = List.of(new Block(kind, 1, new Span(0, text.length())));
        return find(Segmentation.of(new Document(text, text, blocks, List.of(), SourceMap.identity(text.length()))));
    }

    private static List<Claim> find(Segmentation text) {
        return ClaimFinder.find(text, Lexicons.standard().match(text));
    }
}
