package io.github.touchstone.genre;

import io.github.touchstone.analysis.Analysis;
import io.github.touchstone.attribution.Attribution;
import io.github.touchstone.citation.Citation;
import io.github.touchstone.claim.Claim;
import io.github.touchstone.hedge.HedgeCue;
import io.github.touchstone.quotation.Quotation;
import io.github.touchstone.support.JudgedClaim;
import io.github.touchstone.text.Block;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts the signs of a text: the marks that its analysis has, and words in one pass over its tokens. */
final class SignCount {

    /** A dateline stands at the top. */
    private static final int TOP_SENTENCES = 6;

    private static final Map<Citation.Kind, Integer> SIGN_OF_CITATION = signsOfCitations();

    private final Analysis analysis;
    private final int[] counts = new int[Sign.ALL.size()];
    /** The number of words outside the bibliography, headings included. */
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

    /** How loudly each sign speaks, 0 to 1. */
    double[] strengths() {
        double[] strengths = new double[counts.length];
        for (int sign = 0; sign < counts.length; sign++) {
            strengths[sign] = Sign.ALL.get(sign).strength(counts[sign], words);
        }
        return strengths;
    }

    private void marks() {
        add("listed-source", analysis.bibliography().entries().size());
        add("quotation", analysis.quotations().size());
        for (Citation citation : analysis.citations()) {
            counts[SIGN_OF_CITATION.getOrDefault(citation.kind(), 0)]++;
        }
        int credited = 0;
        for (Attribution attribution : analysis.attributions()) {
            Attribution.Grade grade = attribution.grade();
            credited += grade == Attribution.Grade.NAMED || grade == Attribution.Grade.ROLE ? 1 : 0;
        }
        add("credited", credited);
        int boosters = 0;
        for (HedgeCue cue : analysis.hedgeCues()) {
            boosters += cue.kind() == HedgeCue.Kind.BOOSTER ? 1 : 0;
        }
        add("booster", boosters);
    }

    private static Map<Citation.Kind, Integer> signsOfCitations() {
        Map<Citation.Kind, Integer> signs = new EnumMap<>(Citation.Kind.class);
        for (Citation.Kind kind : Citation.Kind.values()) {
            signs.put(kind, Sign.indexOf(sign(kind)));
        }
        return Collections.unmodifiableMap(signs);
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
        List<Sentence> sentences = analysis.text().sentences();
        for (Sentence sentence : sentences.subList(0, Math.min(TOP_SENTENCES, sentences.size()))) {
            if (Dateline.opens(tokens, sentence)) {
                add("dateline", 1);
                break;
            }
        }
        for (Sentence sentence : sentences) {
            if (analysis.text().block(sentence).kind() == Block.Kind.PARAGRAPH) {
                add("lead-definition", defines(sentence) ? 1 : 0);
                break;
            }
        }
    }

    private boolean defines(Sentence sentence) {
        for (JudgedClaim judged : analysis.judgedClaims()) {
            if (judged.claim().sentence() == sentence.index()) {
                return judged.claim().kinds().contains(Claim.Kind.DEFINITION);
            }
        }
        return false;
    }

    private void add(String sign, int count) {
        counts[Sign.indexOf(sign)] += count;
    }
}
