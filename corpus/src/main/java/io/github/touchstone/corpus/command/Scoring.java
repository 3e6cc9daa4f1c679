package io.github.touchstone.corpus.command;

import io.github.touchstone.ReliabilityScorer;
import io.github.touchstone.corpus.output.ScoredDocument;
import io.github.touchstone.corpus.read.DocumentFile;
import io.github.touchstone.corpus.read.DocumentReader;
import io.github.touchstone.corpus.read.IoReason;
import io.github.touchstone.corpus.read.Problems;
import io.github.touchstone.text.Document;
import java.io.IOException;
import java.util.Optional;

/** Reads and scores one file after the other; a file that fails is reported and does not stop the rest. */
final class Scoring {

    private final ReliabilityScorer scorer;
    private final DocumentReader reader;
    private final Problems problems;

    Scoring(ReliabilityScorer scorer, DocumentReader reader, Problems problems) {
        this.scorer = scorer;
        this.reader = reader;
        this.problems = problems;
    }

    Optional<ScoredDocument> score(DocumentFile file) {
        try {
            Document document = reader.read(file);
            return Optional.of(new ScoredDocument(file.name(), document, scorer.score(document)));
        } catch (IOException failure) {
            problems.report(file.name(), IoReason.of(failure));
        } catch (RuntimeException failure) {
            problems.report(file.name(), "could not be scored: " + failure);
        } catch (OutOfMemoryError failure) {
            problems.report(file.name(), Memory.TOO_SMALL);
        }
        return Optional.empty();
    }
}
