package io.github.touchstone.citation;

import io.github.touchstone.bibliography.Bibliography;
import io.github.touchstone.bibliography.BibliographyEntry;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Finds the citations of a text. */
public final class CitationFinder {

    private final Segmentation text;
    private final Bibliography bibliography;
    private final IntPredicate skipped;
    /** Looked for when they are first asked for: an edited text seldom needs those of the whole. */
    private Optional<Landmarks> landmarks = Optional.empty();

    /** Prepares to look for citations also in the blocks that list sources. */
    CitationFinder(Segmentation text, Bibliography bibliography) {
        this(text, bibliography, block -> false);
    }

    private CitationFinder(Segmentation text, Bibliography bibliography, IntPredicate skipped) {
        this.text = text;
        this.bibliography = bibliography;
        this.skipped = skipped;
    }

    private Landmarks landmarks() {
        if (landmarks.isEmpty()) {
            landmarks = Optional.of(Landmarks.of(text, skipped));
        }
        return landmarks.get();
    }

    /**
     * Finds the citations of the running text; those inside a bibliography are part of its entries.
     *
     * @param text the text
     * @param bibliography what it lists as its sources
     * @return its citations in order; no two overlap
     */
    public static List<Citation> find(Segmentation text, Bibliography bibliography) {
        return text.sentences().isEmpty()
                ? List.of()
                : new CitationFinder(text, bibliography, bibliography::lists).citations();
    }

    private List<Citation> citations() {
        List<Mark> marks = clear();
        marks.removeIf(this::isOutsideProse);
        CitingStyle style = CitingStyle.of(marks, bibliography.entries());
        List<Mark> byStyle = narrative(style);
        new PlainNumberScanner(landmarks(), style).scan(text, byStyle::add);
        byStyle.removeIf(this::isOutsideProse);
        marks.addAll(byStyle);
        return tied(oneAtAPlace(marks));
    }

    /** What is a citation by itself; in the bibliography too if that is not skipped. */
    List<Mark> clear() {
        List<Mark> marks = new ArrayList<>();
        for (CitationScanner scanner : scanners()) {
            scanner.scan(text, marks::add);
        }
        return marks;
    }

    /** What could be a citation or something else is judged by how the text cites. */
    List<Mark> narrative(CitingStyle style) {
        List<Mark> marks = new ArrayList<>();
        new NarrativeScanner(landmarks(), style).scan(text, marks::add);
        return marks;
    }

    /** All numbers that could be citations; in the bibliography too if that is not skipped. */
    NumberCandidates numbers() {
        return NumberCandidates.of(text, landmarks().marks());
    }

    List<Citation> tied(List<Mark> marks) {
        List<List<BibliographyEntry>> entries = new CitationResolver(text.document(), bibliography).resolve(marks);
        List<Span> supports = new CitationBinder(text).supports(marks);
        List<Citation> citations = new ArrayList<>(marks.size());
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            int sentence = text.sentenceAt(mark.anchor());
            citations.add(
                    new Citation(mark.span(), mark.kind(), mark.label(), entries.get(i), supports.get(i), sentence));
        }
        return citations;
    }

    private List<CitationScanner> scanners() {
        Landmarks found = landmarks();
        return List.of(
                new DoiScanner(found),
                new ArxivScanner(found),
                new PmidScanner(found),
                new IsbnScanner(found),
                new IssnScanner(found),
                new LegalScanner(found),
                new StandardScanner(found),
                new ShelfMarkScanner(found),
                new KeyScanner(),
                new UrlScanner(found),
                new NumericScanner(found),
                new ParentheticalScanner(found),
                new NoteScanner(),
                new LinkScanner(),
                new IbidScanner(found),
                new WorkScanner());
    }

    /** Leaves out numbers of the bibliography. */
    List<NumberCandidate> inProse(List<NumberCandidate> numbers) {
        List<NumberCandidate> prose = new ArrayList<>(numbers);
        prose.removeIf(number -> bibliography.lists(
                text.sentences().get(text.sentenceAt(number.span().start())).block()));
        return prose;
    }

    /** A mark in a bibliography is part of an entry; one that reaches over a sentence's end is a stray bracket. */
    boolean isOutsideProse(Mark mark) {
        Sentence sentence = text.sentences().get(text.sentenceAt(mark.span().start()));
        return bibliography.lists(sentence.block())
                || !text.block(sentence).span().contains(mark.span());
    }

    static List<Mark> oneAtAPlace(List<Mark> marks) {
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
