package io.github.touchstone.corpus.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.ReliabilityScorer;
import io.github.touchstone.anchor.Subject;
import io.github.touchstone.anchor.Subjects;
import io.github.touchstone.dismissal.Dismissal;
import io.github.touchstone.dismissal.DismissalOutcome;
import io.github.touchstone.dismissal.DismissalOutcome.Status;
import io.github.touchstone.dismissal.Dismissals;
import io.github.touchstone.dismissal.Review;
import io.github.touchstone.gate.Baseline;
import io.github.touchstone.gate.Comparison;
import io.github.touchstone.markup.Format;
import io.github.touchstone.report.Report;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On the shipped documents, dismissals and baselines live through edits elsewhere, and end when the words change. */
class SampleDismissalsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final ReliabilityScorer SCORER = ReliabilityScorer.create();

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples", "documents"))) {
            return files.sorted().toList().stream();
        }
    }

    private static Document read(Path file, String source) {
        return Format.ofFileName(file.toString()).orElseThrow().read(source);
    }

    private static Document read(Path file) throws IOException {
        return read(file, Files.readString(file));
    }

    private static List<Dismissal> all(Document document) {
        return SCORER.score(document).findings().stream()
                .flatMap(finding -> Dismissal.of(finding, document, "B", "w", Optional.empty()).stream())
                .toList();
    }

    private static Review review(List<Dismissal> dismissals, Document edited) {
        return new Dismissals(dismissals).apply(SCORER.score(edited), edited, TODAY);
    }

    private static String withParagraph(Path file, String source) {
        String paragraph = "Nobody asked the neighbours.";
        return file.toString().endsWith(".html")
                ? source.replaceFirst("<body[^>]*>", "$0<p>" + paragraph + "</p>")
                : paragraph + "\n\n" + source;
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aParagraphPutInBeforeEndsNoDismissal(Path file) throws IOException {
        Document document = read(file);
        Document edited = read(file, withParagraph(file, document.source()));

        List<DismissalOutcome> ended = review(all(document), edited).dismissals().stream()
                .filter(outcome -> outcome.status() != Status.APPLIED)
                .toList();

        assertThat(edited.source()).isNotEqualTo(document.source());
        assertThat(ended).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aParagraphPutInBeforeMakesNothingElseNew(Path file) throws IOException {
        Document document = read(file);
        Baseline baseline = Baseline.EMPTY.with("a", document, SCORER.score(document));
        Document edited = read(file, withParagraph(file, document.source()));
        Report report = SCORER.score(edited);

        Comparison comparison = baseline.compare("a", edited, report);

        assertThat(comparison.added())
                .allMatch(subject -> subject.quote().exact().contains("neighbours"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aWordChangedElsewhereInItsSentenceEndsNoDismissalOfAHedge(Path file) throws IOException {
        Document document = read(file);
        List<Dismissal> dismissals = all(document);
        for (Subject hedge : hedges(document)) {
            Document edited = read(file, withWordBefore(document.source(), hedge.place()));
            assertThat(review(dismissals, edited).dismissals())
                    .filteredOn(outcome -> outcome.dismissal().anchor().equals(hedge.anchor()))
                    .as(hedge.quote().toString())
                    .isNotEmpty()
                    .noneMatch(outcome -> outcome.status() == Status.WORDS_CHANGED);
        }
    }

    private static List<Subject> hedges(Document document) {
        return new Subjects(document)
                .of(SCORER.score(document).findings()).stream()
                        .filter(subject -> subject.finding().signal().equals("hedging")
                                && subject.quote().prefix().length() > 20)
                        .limit(4)
                        .toList();
    }

    /** Puts a word in before the word that stands before a place. */
    private static String withWordBefore(String source, Span place) {
        int space = source.lastIndexOf(' ', place.start() - 2);
        return source.substring(0, space) + " duly" + source.substring(space);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aFindingWhoseWordsChangeIsDismissedNoMore(Path file) throws IOException {
        Document document = read(file);
        List<Dismissal> dismissals = all(document);
        List<Subject> subjects =
                new Subjects(document).of(SCORER.score(document).findings());
        for (Subject subject : subjects.stream().limit(4).toList()) {
            String source = document.source();
            int middle = source.indexOf(' ', subject.place().start());
            if (middle > 0 && middle < subject.place().end()) {
                Document edited = read(file, source.substring(0, middle) + " suddenly" + source.substring(middle));
                assertThat(review(dismissals, edited).dismissals())
                        .filteredOn(outcome -> outcome.dismissal().anchor().equals(subject.anchor()))
                        .as(subject.quote().exact())
                        .isNotEmpty()
                        .noneMatch(outcome -> outcome.status() == Status.APPLIED);
            }
        }
    }
}
