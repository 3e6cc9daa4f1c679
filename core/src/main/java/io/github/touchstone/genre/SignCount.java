package io.github.touchstone.genre;

import io.github.touchstone.analysis.Analysis;
import io.github.touchstone.attribution.Attribution;
import io.github.touchstone.citation.Citation;
import io.github.touchstone.claim.Claim;
import io.github.touchstone.hedge.HedgeCue;
import io.github.touchstone.quotation.Quotation;
import io.github.touchstone.text.Block;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;
import java.util.BitSet;

/** Counts the signs of a text: the marks that its analysis has, and words in one pass over its tokens. */
final class SignCount {

    /** A dateline stands at the top. */
    private static final int TOP_SENTENCES = 6;

    private final Analysis analysis;
    private final int[] counts = new int[Sign.ALL.size()];
    private int words;

    private SignCount(Analysis analysis) {
        this.analysis = analysis;
    }

    static SignCount of(Analysis analysis) {
        SignCount count = new SignCount(analysis);
        count.marks();
        count.terms();
        count.opening();
        return count;
    }

    int of(int sign) {
        return counts[sign];
    }

    /** The number of words outside the bibliography, headings included. */
    int words() {
        return words;
    }

    private void marks() {
        add("listed-source", analysis.bibliography().entries().size());
        add("quotation", analysis.quotations().size());
        for (Citation citation : analysis.citations()) {
            add(sign(citation.kind()), 1);
        }
        for (Attribution attribution : analysis.attributions()) {
            boolean credited =
                    attribution.grade() == Attribution.Grade.NAMED || attribution.grade() == Attribution.Grade.ROLE;
            add("credited", credited ? 1 : 0);
        }
        for (HedgeCue cue : analysis.hedgeCues()) {
            add("booster", cue.kind() == HedgeCue.Kind.BOOSTER ? 1 : 0);
        }
    }

    private static String sign(Citation.Kind kind) {
        return switch (kind) {
            case AUTHOR_YEAR -> "author-year";
            case NUMERIC, NOTE, KEY, IBID -> "mark";
            case DOI, ARXIV, PMID, ISBN, ISSN -> "scholarly-number";
            case LEGAL -> "legal-citation";
            case STANDARD, SHELF_MARK, URL, LINK, WORK -> "link";
        };
    }

    private void terms() {
        Tokens tokens = analysis.text().tokens();
        BitSet quoted = Quotation.tokens(tokens, analysis.quotations());
        for (Sentence sentence : analysis.text().sentences()) {
            if (!analysis.bibliography().lists(sentence.block())) {
                boolean heading = analysis.text().block(sentence).kind() == Block.Kind.HEADING;
                GenreTerms.count(tokens, sentence, heading, quoted, counts);
                words += words(tokens, sentence);
            }
        }
    }

    private static int words(Tokens tokens, Sentence sentence) {
        int words = 0;
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            words += tokens.kind(token) == Token.Kind.WORD ? 1 : 0;
        }
        return words;
    }

    private void opening() {
        Tokens tokens = analysis.text().tokens();
        boolean dateline = analysis.text().sentences().stream()
                .limit(TOP_SENTENCES)
                .anyMatch(sentence -> Dateline.opens(tokens, sentence));
        add("dateline", dateline ? 1 : 0);
        boolean defines = analysis.text().sentences().stream()
                .filter(sentence -> analysis.text().block(sentence).kind() == Block.Kind.PARAGRAPH)
                .limit(1)
                .anyMatch(this::defines);
        add("lead-definition", defines ? 1 : 0);
    }

    private boolean defines(Sentence sentence) {
        return analysis.claims().stream()
                .anyMatch(claim ->
                        claim.sentence() == sentence.index() && claim.kinds().contains(Claim.Kind.DEFINITION));
    }

    private void add(String sign, int count) {
        counts[Sign.indexOf(sign)] += count;
    }
}
