package io.github.touchstone.citation;

import io.github.touchstone.bibliography.Bibliography;
import io.github.touchstone.text.Region;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.SentenceShift;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What blocks show of citations by themselves, kept so that an edited text need not be searched anew: clear marks, numbers
 * that could be one, and names that are one in a text that cites so. Which of them are citations depends on the whole text,
 * and is decided anew each time. Immutable.
 */
public final class CitationReading {

    private static final Comparator<Mark> BY_START =
            Comparator.comparingInt(mark -> mark.span().start());

    private final List<Mark> clear;
    private final List<NumberCandidate> bare;
    private final List<NumberCandidate> parenthesized;
    private final CitingStyle style;
    private final List<Mark> narrative;
    private final List<Citation> citations;

    private CitationReading(
            CitationFinder finder,
            List<Mark> clear,
            List<NumberCandidate> bare,
            List<NumberCandidate> parenthesized,
            Optional<Narrative> known,
            Bibliography bibliography) {
        this.clear = clear;
        this.bare = bare;
        this.parenthesized = parenthesized;
        List<Mark> marks = new ArrayList<>(clear);
        marks.removeIf(finder::isOutsideProse);
        this.style = CitingStyle.of(marks, bibliography.entries());
        this.narrative = known.filter(its -> its.style().equals(style))
                .map(Narrative::marks)
                .orElseGet(() -> inOrder(finder.narrative(style)));
        marks.addAll(narrative);
        PlainNumberScanner.judge(style, finder.inProse(bare), finder.inProse(parenthesized), marks::add);
        marks.removeIf(finder::isOutsideProse);
        this.citations = List.copyOf(finder.tied(CitationFinder.oneAtAPlace(marks)));
    }

    /** Names with their year that are citations in a text of a style. */
    private record Narrative(CitingStyle style, List<Mark> marks) {}

    /**
     * Reads a text.
     *
     * @param text the text
     * @param bibliography what it lists as its sources
     * @return its citations
     */
    public static CitationReading of(Segmentation text, Bibliography bibliography) {
        CitationFinder finder = new CitationFinder(text, bibliography);
        NumberCandidates numbers = finder.numbers();
        return new CitationReading(
                finder,
                inOrder(finder.clear()),
                numbers.bare(),
                numbers.parenthesized(),
                Optional.empty(),
                bibliography);
    }

    /** Those at one place stay as they were found: the first of two of one kind counts. */
    private static List<Mark> inOrder(List<Mark> marks) {
        List<Mark> sorted = new ArrayList<>(marks);
        sorted.sort(BY_START);
        return sorted;
    }

    /**
     * Tells whether blocks show all that there is: a bare key such as "@doe99" is a citation if it stands in brackets
     * anywhere in the text.
     *
     * @param text the characters of the text
     * @return false if it has to be read as a whole
     */
    public boolean isByBlock(String text) {
        return text.indexOf('@') < 0 || clear.stream().noneMatch(mark -> mark.kind() == Citation.Kind.KEY);
    }

    /**
     * Reads an edited text.
     *
     * @param region where it differs from this one
     * @param window the region's window
     * @param shift how the sentences have moved
     * @param now the edited text
     * @param bibliography what it lists as its sources
     * @return its citations
     */
    public CitationReading edited(
            Region region, Segmentation window, SentenceShift shift, Segmentation now, Bibliography bibliography) {
        CitationFinder inWindow = new CitationFinder(window, bibliography);
        NumberCandidates numbers = inWindow.numbers();
        List<Mark> narrativeInWindow = inOrder(inWindow.narrative(style));
        return new CitationReading(
                new CitationFinder(now, bibliography),
                joined(region, shift, clear, inOrder(inWindow.clear())),
                joinedNumbers(region, shift, bare, numbers.bare()),
                joinedNumbers(region, shift, parenthesized, numbers.parenthesized()),
                Optional.of(new Narrative(style, joined(region, shift, narrative, narrativeInWindow))),
                bibliography);
    }

    private static List<Mark> joined(Region region, SentenceShift shift, List<Mark> old, List<Mark> found) {
        return region.join(
                old, found, mark -> mark.span().start(), shift, (mark, move) -> mark.movedBy(move.codeUnits()));
    }

    private static List<NumberCandidate> joinedNumbers(
            Region region, SentenceShift shift, List<NumberCandidate> old, List<NumberCandidate> found) {
        return region.join(
                old, found, number -> number.span().start(), shift, (number, move) -> number.movedBy(move.codeUnits()));
    }

    /**
     * The citations of the text.
     *
     * @return what {@link CitationFinder} finds
     */
    public List<Citation> citations() {
        return citations;
    }
}
