package io.github.touchstone.anchor;

import io.github.touchstone.score.Finding;
import io.github.touchstone.signal.Evidence;
import io.github.touchstone.text.Block;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.SourceToText;
import io.github.touchstone.text.Span;
import java.util.List;

/** Takes findings apart into what can be dismissed alone. */
public final class Subjects {

    private final Document document;
    private final SourceToText places;

    /**
     * Makes ready to take apart the findings of one document.
     *
     * @param document the document that they were found in
     */
    public Subjects(Document document) {
        this.document = document;
        this.places = new SourceToText(document);
    }

    /**
     * Takes all findings of a report apart.
     *
     * @param findings the findings
     * @return what they are about, in order; nothing for what speaks for the text, such as a citation
     */
    public List<Subject> of(List<Finding> findings) {
        return findings.stream().flatMap(finding -> of(finding).stream()).toList();
    }

    /**
     * Takes one finding apart.
     *
     * @param finding the finding
     * @return each statement that it gathers, or the finding as a whole; nothing if it speaks for the text
     */
    public List<Subject> of(Finding finding) {
        if (speaksForTheText(finding)) {
            return List.of();
        }
        List<Span> statements = finding.evidence().stream()
                .filter(Evidence.StatedClaim.class::isInstance)
                .map(evidence ->
                        ((Evidence.StatedClaim) evidence).judged().claim().span())
                .toList();
        return statements.isEmpty()
                ? List.of(subject(finding, false, finding.span()))
                : statements.stream()
                        .map(place -> subject(finding, true, place))
                        .toList();
    }

    /** Where there is no score nothing earns points, and a citation is told by the source that it names. */
    private static boolean speaksForTheText(Finding finding) {
        return finding.contribution() > 0
                || finding.evidence().stream().anyMatch(Evidence.CitedSource.class::isInstance);
    }

    private Subject subject(Finding finding, boolean isStatement, Span place) {
        Span words = places.locate(place).orElseGet(() -> new Span(0, 0));
        Quote quote = Quote.of(document.text(), words, paragraph(words));
        return new Subject(finding, isStatement, place, words, quote);
    }

    private Span paragraph(Span words) {
        List<Block> blocks = document.blocks();
        int low = 0;
        int high = blocks.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (blocks.get(middle).span().start() <= words.start()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return blocks.isEmpty() ? words : blocks.get(low).span();
    }
}
