package io.github.touchstone.analysis;

import io.github.touchstone.attribution.Attribution;
import io.github.touchstone.bibliography.Bibliography;
import io.github.touchstone.citation.Citation;
import io.github.touchstone.citation.CitationFlaw;
import io.github.touchstone.citation.CitationFlaws;
import io.github.touchstone.quotation.Quotation;
import io.github.touchstone.text.Segmentation;
import java.util.List;

/**
 * What only the whole of a text tells about its sources: which citations lead somewhere, whom it credits outside of its
 * bibliography, and which of the quoted words are another's.
 */
record Judged(
        Bibliography bibliography,
        List<Citation> citations,
        List<CitationFlaw> flaws,
        List<Citation> sound,
        List<Attribution> credited,
        OthersWords othersWords) {

    /** For a text with its citation marks and without, and what was found in it. */
    static Judged of(
            Segmentation whole,
            Segmentation text,
            Bibliography bibliography,
            List<Citation> citations,
            List<Quotation> quotations,
            List<Attribution> attributions) {
        List<CitationFlaw> flaws = CitationFlaws.find(whole, bibliography, citations);
        List<Citation> sound = Analysis.sound(citations, flaws);
        List<Attribution> credited = attributions.stream()
                .filter(attribution -> !bibliography.lists(
                        text.sentences().get(attribution.sentence()).block()))
                .toList();
        OthersWords othersWords = OthersWords.among(quotations, text, sound, credited);
        return new Judged(bibliography, citations, flaws, sound, credited, othersWords);
    }
}
