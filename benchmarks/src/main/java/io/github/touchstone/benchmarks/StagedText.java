package io.github.touchstone.benchmarks;

import io.github.touchstone.ReliabilityScorer;
import io.github.touchstone.analysis.Analysis;
import io.github.touchstone.contradiction.ContradictionFinder;
import io.github.touchstone.entailment.TypedJudge;
import io.github.touchstone.fact.FactBase;
import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Matches;
import io.github.touchstone.report.Report;
import io.github.touchstone.signal.AssertionSignal;
import io.github.touchstone.signal.Assessment;
import io.github.touchstone.signal.CitationSignal;
import io.github.touchstone.signal.ContradictionSignal;
import io.github.touchstone.signal.HedgingSignal;
import io.github.touchstone.signal.Signal;
import io.github.touchstone.text.Document;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A text with what each stage takes from the stages before it, so that each can be measured alone.
 *
 * @param document the text
 * @param bytes its length in bytes of UTF-8
 * @param analysis the text with every mark
 * @param matches the listed terms in it
 * @param assessments what the four signals say
 * @param report its report
 */
record StagedText(
        Document document, int bytes, Analysis analysis, Matches matches, List<Assessment> assessments, Report report) {

    static StagedText of(String prose, FactBase facts) {
        Document document = Document.plain(prose);
        Analysis analysis = Analysis.of(document, new ContradictionFinder(facts, new TypedJudge()));
        return new StagedText(
                document,
                prose.getBytes(StandardCharsets.UTF_8).length,
                analysis,
                Lexicons.standard().match(analysis.text()),
                signals().stream().map(signal -> signal.assess(analysis)).toList(),
                ReliabilityScorer.builder().facts(facts).build().score(document));
    }

    static List<Signal> signals() {
        return List.of(new HedgingSignal(), new AssertionSignal(), new CitationSignal(), new ContradictionSignal());
    }
}
