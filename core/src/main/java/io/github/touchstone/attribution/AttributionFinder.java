package io.github.touchstone.attribution;

import io.github.touchstone.lexicon.Matches;
import io.github.touchstone.quotation.Quotation;
import io.github.touchstone.quotation.QuotationFinder;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Span;
import io.github.touchstone.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Finds the words that give a statement as somebody's, in the author's own voice. */
public final class AttributionFinder {

    private final Segmentation text;
    private final Tokens tokens;
    private final QuotedTokens quoted;
    private final RunningQuotations quotations;
    private final List<AttributionScanner> scanners;

    private AttributionFinder(Segmentation text, Matches matches, List<Quotation> found) {
        this.text = text;
        this.tokens = text.tokens();
        this.quoted = new QuotedTokens(text.tokens(), found);
        ReportedSpeech speech = new ReportedSpeech(tokens, quoted);
        this.quotations = new RunningQuotations(text);
        this.scanners = List.of(
                new PhraseScanner(text, matches, speech),
                new VerbScanner(text, speech),
                new NounScanner(text),
                new SpeakerScanner(text, quotations));
    }

    /**
     * Finds the attributions of a text.
     *
     * @param text the text
     * @param matches the terms of the standard lexicons in it
     * @return its attributions in order, those inside quoted words left out; no two overlap
     */
    public static List<Attribution> find(Segmentation text, Matches matches) {
        return find(text, matches, QuotationFinder.find(text));
    }

    /**
     * Finds the attributions of a text.
     *
     * @param text the text
     * @param matches the terms of the standard lexicons in it
     * @param quotations its quoted words
     * @return its attributions in order, those inside quoted words left out; no two overlap
     */
    public static List<Attribution> find(Segmentation text, Matches matches, List<Quotation> quotations) {
        return text.sentences().isEmpty() ? List.of() : new AttributionFinder(text, matches, quotations).find();
    }

    private List<Attribution> find() {
        List<SourceMention> mentions = new ArrayList<>();
        scanners.forEach(scanner -> scanner.scan(mentions::add));
        mentions.removeIf(mention -> quoted.contains(mention.first()) || quoted.contains(mention.end() - 1));
        mentions.sort(SourceMention.ORDER);
        return bind(oneAtAPlace(mentions));
    }

    private static List<SourceMention> oneAtAPlace(List<SourceMention> mentions) {
        List<SourceMention> kept = new ArrayList<>();
        int end = 0;
        for (SourceMention mention : mentions) {
            if (mention.first() >= end) {
                kept.add(mention);
                end = mention.end();
            }
        }
        return kept;
    }

    private List<Attribution> bind(List<SourceMention> mentions) {
        AttributionBinder binder = new AttributionBinder(text);
        List<Attribution> bound = new ArrayList<>(mentions.size());
        CarriedQuotations carried = new CarriedQuotations(text, quotations, mentions);
        List<Sentence> sentences = text.sentences();
        int sentence = 0;
        for (int i = 0; i < mentions.size(); i++) {
            SourceMention mention = mentions.get(i);
            Span span = tokens.span(mention.first(), mention.end());
            while (sentence + 1 < sentences.size()
                    && sentences.get(sentence + 1).span().start() <= span.start()) {
                sentence++;
            }
            Span supports = binder.supports(sentence);
            bound.add(new Attribution(
                    span,
                    source(mention.source()),
                    mention.grade(),
                    carried.of(i).map(supports::union).orElse(supports),
                    sentence));
        }
        return bound;
    }

    private String source(SubjectReader.Words words) {
        return words.isEmpty()
                ? ""
                : tokens.span(words.first(), words.end()).of(text.document().text());
    }
}
