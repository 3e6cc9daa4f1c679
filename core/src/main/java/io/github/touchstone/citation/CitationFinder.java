package io.github.touchstone.citation;

import io.github.touchstone.lexicon.Matches;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds the citations, attributions and bibliography entries of a text. */
public final class CitationFinder {

    private final Segmentation text;
    private final Matches matches;

    private CitationFinder(Segmentation text, Matches matches) {
        this.text = text;
        this.matches = matches;
    }

    /**
     * Finds everything that says where the text's statements come from.
     *
     * @param text the text
     * @param matches the terms of the standard lexicons in it
     * @return what was found
     */
    public static Citations find(Segmentation text, Matches matches) {
        return new CitationFinder(text, matches).citations();
    }

    private Citations citations() {
        if (text.sentences().isEmpty()) {
            return new Citations(List.of(), List.of(), List.of(), new BitSet());
        }
        ReferenceSections references = ReferenceSections.of(text, matches);
        List<Attribution> attributions = new ArrayList<>(new AttributionFinder(text, matches).find());
        attributions.removeIf(attribution -> isIn(references.blocks(), attribution.sentence()));
        return new Citations(callouts(references), attributions, references.entries(), references.blocks());
    }

    private List<Citation> callouts(ReferenceSections references) {
        List<Mark> marks = new ArrayList<>();
        for (CitationScanner scanner : scanners(references)) {
            scanner.scan(text, marks::add);
        }
        marks.removeIf(isOutsideProse(references.blocks()));
        return new CitationBinder(text).bind(oneAtAPlace(marks));
    }

    private static List<CitationScanner> scanners(ReferenceSections references) {
        Set<String> labels =
                references.entries().stream().map(BibliographyEntry::label).collect(Collectors.toUnmodifiableSet());
        return List.of(
                new DoiScanner(),
                new IsbnScanner(),
                new UrlScanner(),
                new NumericScanner(),
                new ParentheticalScanner(),
                new NarrativeScanner(labels),
                new NoteScanner(),
                new LinkScanner());
    }

    /** A mark in a bibliography is part of an entry; one that reaches over a sentence's end is a stray bracket. */
    private Predicate<Mark> isOutsideProse(BitSet referenceBlocks) {
        return mark -> {
            Sentence sentence = text.sentences().get(text.sentenceAt(mark.span().start()));
            return referenceBlocks.get(sentence.block())
                    || !text.block(sentence).span().contains(mark.span());
        };
    }

    private boolean isIn(BitSet blocks, int sentence) {
        return blocks.get(text.sentences().get(sentence).block());
    }

    private static List<Mark> oneAtAPlace(List<Mark> marks) {
        marks.sort(Mark.ORDER);
        List<Mark> kept = new ArrayList<>();
        for (Mark mark : marks) {
            int last = kept.size() - 1;
            if (last < 0 || !kept.get(last).span().overlaps(mark.span())) {
                kept.add(mark);
            } else if (mark.isMoreSpecificThan(kept.get(last))) {
                kept.set(last, mark);
            }
        }
        return kept;
    }
}
