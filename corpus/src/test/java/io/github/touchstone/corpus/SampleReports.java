package io.github.touchstone.corpus;

import io.github.touchstone.analysis.CitationDensity;
import io.github.touchstone.claim.Claim;
import io.github.touchstone.claim.Sign;
import io.github.touchstone.corpus.output.ScoredDocument;
import io.github.touchstone.entailment.Verdict;
import io.github.touchstone.fact.Fact;
import io.github.touchstone.genre.SuggestedProfile;
import io.github.touchstone.markup.Format;
import io.github.touchstone.report.Report;
import io.github.touchstone.report.Report.Statistics;
import io.github.touchstone.report.Report.Versions;
import io.github.touchstone.report.Voice;
import io.github.touchstone.report.Voices;
import io.github.touchstone.score.Edit;
import io.github.touchstone.score.Extent;
import io.github.touchstone.score.Finding;
import io.github.touchstone.score.Ledger;
import io.github.touchstone.score.Mend;
import io.github.touchstone.score.Score;
import io.github.touchstone.score.SignalScore;
import io.github.touchstone.signal.Evidence;
import io.github.touchstone.support.Carrier;
import io.github.touchstone.support.Grade;
import io.github.touchstone.support.JudgedClaim;
import io.github.touchstone.support.Rule;
import io.github.touchstone.support.Support;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reports put together by hand, so that what is shown of them can be tested to the character. */
public final class SampleReports {

    private static final SignalScore.Load LOAD = new SignalScore.Load(1, 4, false);

    /** A short text with a hedge, a bare claim that holds the hedge, a citation, and a clash with a fact. */
    public static final String TEXT = """
            Perhaps the bridge fell in 1878.

            The report (Baker 2003) blames the wind.

            Nobody has ever doubted it, critics say.
            """;

    private static final Fact TAY_BRIDGE = Fact.builder("tay-bridge")
            .statement("The Tay Bridge fell on 28 December 1879.")
            .subject("Tay Bridge")
            .time("1879-12-28")
            .place("Dundee")
            .source(new Fact.Source("Court of Inquiry (1880)", "https://example.org/tay"))
            .build();

    private SampleReports() {}

    public static ScoredDocument scored(String name) {
        return scored(name, Document.plain(TEXT));
    }

    /** Scores a document that holds the sentences of {@link #TEXT} in some markup. */
    public static ScoredDocument scored(String name, Format format, String source) {
        return scored(name, format.read(source));
    }

    private static ScoredDocument scored(String name, Document document) {
        String source = document.source();
        List<Finding> findings = new ArrayList<>(List.of(
                finding(source, "Perhaps", "hedging", "hedge/epistemic", -1.5, listed("perhaps")),
                finding(
                        source,
                        "Perhaps the bridge fell in 1878.",
                        "contradiction",
                        "contradiction/date",
                        -6.5,
                        clash(source)),
                finding(source, "(Baker 2003)", "citation", "citation/author-year", 2.25, cited()),
                finding(
                        source,
                        "Nobody has ever doubted it, critics say.",
                        "assertion",
                        "assertion/uncited",
                        -3,
                        List.of()),
                finding(source, "critics say", "hedging", "hedge/weasel", -1.5, listed("critics say"))));
        findings.sort(Comparator.comparing(Finding::span));
        Ledger ledger = ledger(findings);
        double points = ledger.hundredths() / 100.0;
        return new ScoredDocument(
                name,
                document,
                report(
                        new Score.Scored(points, 52.5, 65, List.of()),
                        signals(0.9, 0.8, 0.1, 0.5),
                        findings,
                        ledger,
                        source));
    }

    public static ScoredDocument undetermined(String name) {
        Report report = report(
                new Score.Undetermined("3 words; at least 40 are needed"),
                List.of("hedging", "assertion", "citation", "contradiction").stream()
                        .map(signal -> new SignalScore(
                                signal, 25, OptionalDouble.empty(), SignalScore.Load.NONE, "the text is too short"))
                        .toList(),
                List.of(),
                new Ledger(List.of()),
                "");
        return new ScoredDocument(name, Document.plain("Far too short."), report);
    }

    /** A document with one finding, which costs points. */
    public static ScoredDocument withCost(String name, String text, String words, double points) {
        Finding finding = finding(text, words, "assertion", "assertion/uncited", points, List.of());
        Ledger ledger = ledger(List.of(finding));
        Score score = new Score.Scored(
                ledger.hundredths() / 100.0, 50, 60, List.of("only 3 whole sentences of the author's"));
        return new ScoredDocument(
                name, Document.plain(text), report(score, signals(1, 0.9, 0, 1), List.of(finding), ledger, text));
    }

    /** What costs points could be mended by a source in front of it. */
    private static Optional<Mend> mend(int start, double points) {
        List<Edit> edits = List.of(new Edit(new Span(start, start), "(doi:10.5555/source-1) "));
        return points < 0
                ? Optional.of(new Mend(Mend.Action.CITE, "cite a source for this", -points / 2, edits))
                : Optional.empty();
    }

    private static Voices voices(Score score, List<SignalScore> signals, Ledger ledger) {
        return new Voices(
                new Voice(19, score, signals, ledger),
                new Voice(0, new Score.Undetermined("nothing is quoted"), List.of(), new Ledger(List.of())));
    }

    private static Finding finding(
            String source, String words, String signal, String rule, double points, List<Evidence> evidence) {
        int start = source.indexOf(words);
        return new Finding(
                "00000000000000" + Integer.toHexString(16 + start),
                signal,
                rule,
                "",
                new Span(start, start + words.length()),
                "The reason for " + rule + ".",
                points,
                evidence,
                mend(start, points));
    }

    private static List<Evidence> clash(String source) {
        int year = source.indexOf("1878");
        String statement = TAY_BRIDGE.statement();
        return List.of(new Evidence.ClashingFact(
                TAY_BRIDGE,
                new Verdict(
                        Verdict.Relation.CONTRADICTS,
                        Verdict.Kind.DATE,
                        0.9,
                        new Span(year, year + 4),
                        new Span(statement.indexOf("28"), statement.length() - 1))));
    }

    private static List<Evidence> cited() {
        return List.of(new Evidence.CitedSource("Baker 2003", new Span(34, 74)));
    }

    private static List<Evidence> listed(String term) {
        return List.of(new Evidence.ListedTerm("hedge/epistemic", term));
    }

    private static Ledger ledger(List<Finding> findings) {
        List<Ledger.Entry> entries =
                new ArrayList<>(List.of(new Ledger.Entry("", "", "what every text starts with", 7000)));
        findings.forEach(finding -> entries.add(new Ledger.Entry(
                finding.signal(), finding.id(), finding.reason(), Math.round(finding.contribution() * 100))));
        return new Ledger(entries);
    }

    private static List<SignalScore> signals(double hedging, double assertion, double citation, double contradiction) {
        return List.of(
                new SignalScore("hedging", 25, OptionalDouble.of(hedging), LOAD, ""),
                new SignalScore("assertion", 25, OptionalDouble.of(assertion), LOAD, ""),
                new SignalScore("citation", 25, OptionalDouble.of(citation), LOAD, ""),
                new SignalScore("contradiction", 25, OptionalDouble.of(contradiction), LOAD, ""));
    }

    /** A bare claim, if its words stand in the source, and none else. */
    private static List<JudgedClaim> claims(String source) {
        String words = "Nobody has ever doubted it, critics say.";
        int start = source.indexOf(words);
        if (start < 0) {
            return List.of();
        }
        Claim claim = new Claim(
                new Span(start, start + words.length()),
                2,
                0.75,
                EnumSet.of(Claim.Kind.GENERAL),
                EnumSet.noneOf(Sign.class),
                0.1,
                0.15);
        Carrier carrier = new Carrier(Rule.GROUP_SOURCE, new Span(start + 28, start + 39), "critics");
        return List.of(new JudgedClaim(claim, 0.4, new Support(Grade.PARTLY, List.of(carrier), Optional.empty())));
    }

    private static Report report(
            Score score, List<SignalScore> signals, List<Finding> findings, Ledger ledger, String source) {
        return new Report(
                "NEWS",
                score,
                signals,
                findings,
                ledger,
                voices(score, signals, ledger),
                new SuggestedProfile("NEWS", "It says who said what."),
                new Statistics(19, 3, 2, 1, Extent.of(3)),
                new CitationDensity(1, 52.6316, 0.5, 0.5, 1, 1, 0, List.of()),
                claims(source),
                new Versions("1.2.3", "NEWS/a1", "b2", "c3", "d4"));
    }
}
