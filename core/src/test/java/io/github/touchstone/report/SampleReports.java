package io.github.touchstone.report;

import io.github.touchstone.analysis.CitationDensity;
import io.github.touchstone.claim.Claim;
import io.github.touchstone.claim.Sign;
import io.github.touchstone.entailment.Verdict;
import io.github.touchstone.fact.Fact;
import io.github.touchstone.genre.SuggestedProfile;
import io.github.touchstone.knowledge.CommonKnowledge;
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
import io.github.touchstone.text.Span;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Small reports, put together by hand. */
final class SampleReports {

    private static final Report.Versions VERSIONS =
            new Report.Versions("1.0", "NEWS-0123456789ab", "0123456789ab", "none", "none");

    private static final SuggestedProfile SUGGESTED = new SuggestedProfile("NEWS", "It names who said what.");

    private static final Voices VOICES = new Voices(
            new Voice(100, new Score.Scored(61.2, 57, 65.13, List.of()), List.of(), new Ledger(List.of())),
            new Voice(20, new Score.Undetermined("20 words"), List.of(), new Ledger(List.of())));

    private SampleReports() {}

    /** One finding with each kind of evidence. */
    static Report scored() {
        return new Report(
                "NEWS",
                new Score.Scored(61.2, 57, 65.13, List.of("only 9 whole sentences of the author's")),
                List.of(
                        new SignalScore("hedging", 20, OptionalDouble.of(0.42), new SignalScore.Load(2, 4, false), ""),
                        new SignalScore(
                                "assertion",
                                25,
                                OptionalDouble.empty(),
                                SignalScore.Load.NONE,
                                "no checkable statement was found")),
                List.of(weasel(), attribution(), contradiction(), bareClaim()),
                new Ledger(List.of(
                        new Ledger.Entry("", "", "every text starts here", 10_000),
                        new Ledger.Entry("hedging", "00000000000000aa", "hedge/weasel", -650))),
                VOICES,
                SUGGESTED,
                new Report.Statistics(120, 9, 5, 2, Extent.of(9)),
                new CitationDensity(
                        1, 8.3333, 0.2, 0.2, 1, 1, 0, List.of(new CitationDensity.Section("Talks", 120, 5, 1, 1))),
                List.of(bare(), carried()),
                VERSIONS);
    }

    private static Finding weasel() {
        return new Finding(
                "00000000000000aa",
                "hedging",
                "hedge/weasel",
                "",
                new Span(0, 16),
                "A weasel: “some” hides who says so.",
                -6.5,
                List.of(new Evidence.ListedTerm("hedge/weasel", "some {authority} {reporting-verb}")),
                Optional.of(new Mend(
                        Mend.Action.CITE,
                        "cite a source for this",
                        2.3,
                        List.of(new Edit(new Span(19, 19), " (doi:10.5555/source-1)")))));
    }

    private static Finding attribution() {
        return new Finding(
                "00000000000000bb",
                "citation",
                "citation/attribution-named",
                "",
                new Span(20, 31),
                "Credited to somebody by name.",
                0.5,
                List.of(new Evidence.CitedSource("Molotov", new Span(20, 60), List.of("Molotov, Memoirs."))),
                Optional.empty());
    }

    private static JudgedClaim bare() {
        Claim claim = new Claim(
                new Span(61, 108), 2, 0.81234, Set.of(Claim.Kind.EVENT), Set.of(Sign.DATE, Sign.NAME), 0.5, 0.25);
        return new JudgedClaim(claim, 0.4, new Support(Grade.NONE, List.of(), Optional.of(CommonKnowledge.CALENDAR)));
    }

    private static JudgedClaim carried() {
        Claim claim = new Claim(new Span(20, 60), 1, 0.9, Set.of(Claim.Kind.GENERAL), Set.of(), 0.1, 0.15);
        List<Carrier> carriers = List.of(
                new Carrier(Rule.NAMED_SOURCE, new Span(20, 31), "Molotov"),
                new Carrier(Rule.SAID_BEFORE, new Span(0, 16), ""));
        return new JudgedClaim(claim, 0.4, new Support(Grade.CARRIED, carriers, Optional.empty()));
    }

    private static Finding bareClaim() {
        return finding("assertion/bare", -2, 1);
    }

    /** A finding that gathers so many statements. */
    static Finding finding(String rule, double contribution, int statements) {
        return new Finding(
                "00000000000000dd",
                "assertion",
                rule,
                "",
                new Span(61, 108),
                "Bare.",
                contribution,
                Collections.nCopies(statements, new Evidence.StatedClaim(bare())),
                Optional.empty());
    }

    /** A report with these findings. */
    static Report of(Finding... findings) {
        Report scored = scored();
        return new Report(
                scored.profile(),
                scored.score(),
                scored.signals(),
                List.of(findings),
                scored.ledger(),
                scored.voices(),
                scored.suggestedProfile(),
                scored.statistics(),
                scored.density(),
                scored.claims(),
                scored.versions());
    }

    private static Finding contradiction() {
        Fact fact = Fact.builder("barbarossa")
                .statement("Germany invaded the Soviet Union on 22 June 1941.")
                .subject("Germany")
                .aliases(List.of("Operation Barbarossa"))
                .time("1941-06-22")
                .place("Soviet Union")
                .source(new Fact.Source("A history", "https://example.org/a"))
                .build();
        Verdict verdict =
                new Verdict(Verdict.Relation.CONTRADICTS, Verdict.Kind.DATE, 0.9, new Span(95, 107), new Span(36, 48));
        return new Finding(
                "00000000000000cc",
                "contradiction",
                "contradiction/date",
                "",
                new Span(61, 108),
                "Another date.",
                -12,
                List.of(new Evidence.ClashingFact(fact, verdict)),
                Optional.empty());
    }

    static Report undetermined() {
        String reason = "3 words of prose; at least 40 are needed";
        return new Report(
                "NEWS",
                new Score.Undetermined(reason),
                List.of(new SignalScore("hedging", 20, OptionalDouble.empty(), SignalScore.Load.NONE, reason)),
                List.of(),
                new Ledger(List.of()),
                VOICES,
                SUGGESTED,
                new Report.Statistics(3, 1, 0, 0, Extent.of(1)),
                new CitationDensity(0, 0, 0, 0, 0, 0, 0, List.of()),
                List.of(),
                VERSIONS);
    }
}
