package io.github.touchstone.corpus.contradiction;

import io.github.touchstone.analysis.Analysis;
import io.github.touchstone.contradiction.Contradiction;
import io.github.touchstone.contradiction.ContradictionFinder;
import io.github.touchstone.contradiction.SelfContradiction;
import io.github.touchstone.corpus.accuracy.FileAccuracy;
import io.github.touchstone.corpus.contradiction.FoundContradiction.Expected;
import io.github.touchstone.corpus.read.DocumentFile;
import io.github.touchstone.entailment.Verdict;
import io.github.touchstone.fact.Fact;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Holds the documents of a file against a fact base, counts, and tells of each contradiction that is found. */
public final class DocumentRun {

    private final ContradictionFinder finder;
    private final Consumer<FoundContradiction> taker;

    /**
     * Prepares a run.
     *
     * @param finder the facts, and who judges
     * @param taker is told of each contradiction found, in order of document and place
     */
    public DocumentRun(ContradictionFinder finder, Consumer<FoundContradiction> taker) {
        this.finder = finder;
        this.taker = taker;
    }

    /**
     * Holds the documents of a file against the facts.
     *
     * @param file a document, or rows as JSON Lines, plain or packed by gzip
     * @return the figures, over sentences of prose
     * @throws IOException if a file cannot be read
     * @throws io.github.touchstone.corpus.row.MalformedRowException at the first line that is no row
     * @throws IllegalArgumentException if the words of a row are not in its document
     */
    public FileAccuracy evaluate(Path file) throws IOException {
        DocumentCounts counts = new DocumentCounts();
        Passages.read(file, passage -> hold(passage, counts));
        return counts.accuracy(DocumentFile.of(file).name());
    }

    private void hold(Passage passage, DocumentCounts counts) {
        Analysis analysis = Analysis.of(passage.document(), finder);
        counts.read(analysis.proseSentences(), passage.places());
        Set<Place> found = new HashSet<>();
        for (Contradiction contradiction : analysis.factCheck().contradictions()) {
            Optional<Place> place = place(passage, contradiction);
            Expected expected = expected(place, contradiction.fact());
            boolean again = place.isPresent() && !found.add(place.get());
            counts.found(expected, place, again);
            taker.accept(found(passage, analysis, contradiction, expected));
        }
        for (SelfContradiction within : analysis.factCheck().selfContradictions()) {
            counts.foundWithin();
            taker.accept(found(passage, analysis, within));
        }
    }

    /** The place that names the fact goes before one that only stands there. */
    private static Optional<Place> place(Passage passage, Contradiction contradiction) {
        Optional<Place> named = passage.places().stream()
                .filter(place -> place.isAt(contradiction.span()))
                .filter(place ->
                        place.names(contradiction.fact().id()) && place.row().contradicts())
                .findFirst();
        return named.isPresent()
                ? named
                : passage.places().stream()
                        .filter(place ->
                                place.isAt(contradiction.span()) && !place.row().contradicts())
                        .findFirst();
    }

    private static Expected expected(Optional<Place> place, Fact fact) {
        return place.map(
                        known -> known.row().contradicts() && known.names(fact.id()) ? Expected.PLANTED : Expected.TRAP)
                .orElse(Expected.NOTHING);
    }

    private static FoundContradiction found(
            Passage passage, Analysis analysis, Contradiction contradiction, Expected expected) {
        String text = analysis.text().document().text();
        Fact fact = contradiction.fact();
        Verdict verdict = contradiction.verdict();
        return new FoundContradiction(
                passage.name(),
                sentence(analysis, contradiction.sentence()),
                contradiction.span().of(text),
                verdict.textPiece().of(text),
                verdict.factPiece().of(fact.statement()),
                fact.id(),
                fact.statement(),
                verdict.kind().label(),
                verdict.probability(),
                expected);
    }

    private static FoundContradiction found(Passage passage, Analysis analysis, SelfContradiction within) {
        String text = analysis.text().document().text();
        Verdict verdict = within.verdict();
        return new FoundContradiction(
                passage.name(),
                sentence(analysis, within.sentence()),
                within.span().of(text),
                verdict.textPiece().of(text),
                verdict.factPiece().of(text),
                "",
                within.earlier().of(text),
                verdict.kind().label(),
                verdict.probability(),
                Expected.NOTHING);
    }

    private static String sentence(Analysis analysis, int index) {
        return analysis.text().text(analysis.text().sentences().get(index));
    }
}
