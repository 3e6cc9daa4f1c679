package io.github.touchstone.analysis;

import io.github.touchstone.attribution.Attribution;
import io.github.touchstone.citation.Citation;
import io.github.touchstone.quotation.Quotation;
import io.github.touchstone.support.Reach;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Span;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;
import java.util.BitSet;
import java.util.List;

/**
 * The words of a text that are another's, and that its author does not answer for: blocks set apart as quotations, and
 * words between quotation marks that somebody is credited with or that a citation carries. Marks around words that nobody
 * is credited with do not make them another's: else one could put one's own words between marks and be free of them.
 */
public final class OthersWords {

    /** A sentence with so large a share of another's words is another's. */
    private static final double MOSTLY = 0.6;

    private final List<Quotation> quotations;
    private final BitSet sentences = new BitSet();
    private final int words;

    private OthersWords(Segmentation text, List<Quotation> quotations) {
        this.quotations = quotations;
        BitSet quoted = Quotation.tokens(text.tokens(), quotations);
        this.words = words(text.tokens(), quoted, 0, text.tokens().size());
        for (int token = quoted.nextSetBit(0); token >= 0; ) {
            Sentence sentence =
                    text.sentences().get(text.sentenceAt(text.tokens().start(token)));
            int in = words(text.tokens(), quoted, sentence.firstToken(), sentence.endToken());
            if (in >= MOSTLY * words(text.tokens(), sentence)) {
                sentences.set(sentence.index());
            }
            token = quoted.nextSetBit(Math.max(token + 1, sentence.endToken()));
        }
    }

    /** Of some quotations those that a source stands behind. */
    static OthersWords among(
            List<Quotation> quotations, Segmentation text, List<Citation> sound, List<Attribution> credited) {
        return new OthersWords(text, sourced(quotations, text, sound, credited));
    }

    /** Those of the same text if it had other sources; themselves where that makes no difference. */
    OthersWords with(List<Quotation> among, Segmentation text, List<Citation> sound, List<Attribution> credited) {
        List<Quotation> sourced = sourced(among, text, sound, credited);
        return sourced.equals(quotations) ? this : new OthersWords(text, sourced);
    }

    private static List<Quotation> sourced(
            List<Quotation> quotations, Segmentation text, List<Citation> sound, List<Attribution> credited) {
        BitSet sourced = new BitSet();
        if (!quotations.isEmpty()) {
            sound.forEach(citation -> add(citation.supports(), text, citation.sentence(), sourced));
            credited.stream()
                    .filter(attribution -> attribution.grade() != Attribution.Grade.NOBODY)
                    .forEach(attribution -> add(attribution.supports(), text, attribution.sentence(), sourced));
        }
        return quotations.stream()
                .filter(quotation -> quotation.block() || touches(quotation.span(), text, sourced))
                .toList();
    }

    private static void add(Span supported, Segmentation text, int sentence, BitSet sourced) {
        Reach reach = Reach.of(supported, text, sentence);
        sourced.set(reach.first(), reach.end());
    }

    private static boolean touches(Span quoted, Segmentation text, BitSet sourced) {
        int next = sourced.nextSetBit(text.sentenceAt(quoted.start()));
        return next >= 0 && next <= text.sentenceAt(quoted.end() - 1);
    }

    private static int words(Tokens tokens, BitSet among, int first, int end) {
        int words = 0;
        for (int token = among.nextSetBit(first); token >= 0 && token < end; token = among.nextSetBit(token + 1)) {
            words += isWord(tokens, token) ? 1 : 0;
        }
        return words;
    }

    private static int words(Tokens tokens, Sentence sentence) {
        int words = 0;
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            words += isWord(tokens, token) ? 1 : 0;
        }
        return words;
    }

    private static boolean isWord(Tokens tokens, int token) {
        Token.Kind kind = tokens.kind(token);
        return kind == Token.Kind.WORD || kind == Token.Kind.NUMBER;
    }

    /**
     * Leaves out quotations that are whole sentences and nobody's: the author says them. A sentence that only ends in a
     * quotation shows that somebody else is meant, even where nobody is named.
     */
    List<Quotation> orPartOfSentences(List<Quotation> all, Segmentation text) {
        return all.stream()
                .filter(quotation ->
                        quotation.block() || have(quotation.span()) || !isWholeSentences(quotation.span(), text))
                .toList();
    }

    private static boolean isWholeSentences(Span quoted, Segmentation text) {
        Span first = text.sentences().get(text.sentenceAt(quoted.start())).span();
        Span last = text.sentences().get(text.sentenceAt(quoted.end() - 1)).span();
        return quoted.start() <= first.start() && quoted.end() >= last.end();
    }

    /**
     * Where they stand.
     *
     * @return the quotations, in order; none lies within another
     */
    public List<Quotation> quotations() {
        return quotations;
    }

    /**
     * The number of these words.
     *
     * @return 0 or more, numbers included
     */
    public int words() {
        return words;
    }

    /**
     * Tells whether words are among them.
     *
     * @param span a span of the extracted text
     * @return true if all of it lies within one quotation
     */
    public boolean have(Span span) {
        return Quotation.isQuoted(span, quotations);
    }

    /**
     * Tells whether a sentence is another's.
     *
     * @param sentence index of the sentence
     * @return true if at least three fifths of its words are
     */
    public boolean areSentence(int sentence) {
        return sentences.get(sentence);
    }
}
