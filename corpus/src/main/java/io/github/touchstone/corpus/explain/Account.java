package io.github.touchstone.corpus.explain;

import io.github.touchstone.corpus.output.Excerpt;
import io.github.touchstone.corpus.output.Reason;
import io.github.touchstone.corpus.output.ScoredDocument;
import io.github.touchstone.location.Lines;
import io.github.touchstone.report.Report;
import io.github.touchstone.score.Finding;
import io.github.touchstone.score.Ledger;
import io.github.touchstone.score.Score;
import io.github.touchstone.score.SignalScore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The ledger of a document with the words, places and reasons of its findings.
 *
 * @param document the document's name
 * @param profile the name of the profile it was scored by
 * @param score the score, or why there is none
 * @param start the points that every text starts with; 0 if there is no score
 * @param signals what each signal took and gave; the start and their sums are the score
 */
public record Account(String document, String profile, Score score, double start, List<SignalAccount> signals) {

    private static final int LONGEST_WORDS = 120;

    /** Copies the list. */
    public Account {
        signals = List.copyOf(signals);
    }

    /**
     * Draws up the account of a document.
     *
     * @param scored the document with its report
     * @return the account; without a score, its findings stand there with 0 points
     */
    public static Account of(ScoredDocument scored) {
        Report report = scored.report();
        List<SignalAccount> signals = new ArrayList<>();
        for (SignalScore signal : report.signals()) {
            signals.add(new SignalAccount(
                    signal.signal(),
                    signal.weight(),
                    items(scored, signal.signal()),
                    report.ledger().hundredths(signal.signal()),
                    signal.undetermined()));
        }
        double start = report.ledger().hundredths("") / 100.0;
        return new Account(scored.name(), report.profile(), report.score(), start, signals);
    }

    private static List<Item> items(ScoredDocument scored, String signal) {
        Lines lines = new Lines(scored.document().source());
        Map<String, Item> findings = new LinkedHashMap<>();
        for (Finding finding : scored.report().findings()) {
            if (finding.signal().equals(signal)) {
                findings.put(finding.id(), item(scored, finding, lines));
            }
        }
        List<Ledger.Entry> entries = scored.report().ledger().entries();
        if (entries.isEmpty()) {
            return List.copyOf(findings.values());
        }
        return entries.stream()
                .filter(entry -> entry.signal().equals(signal))
                .map(entry -> findings.getOrDefault(entry.finding(), bare(entry)))
                .toList();
    }

    private static Item bare(Ledger.Entry entry) {
        return new Item(entry.points(), Optional.empty(), "", "", entry.reason(), Optional.empty());
    }

    private static Item item(ScoredDocument scored, Finding finding, Lines lines) {
        return new Item(
                finding.contribution(),
                Optional.of(lines.at(finding.span().start())),
                finding.rule(),
                Excerpt.of(scored.document(), finding, LONGEST_WORDS),
                Excerpt.oneLine(Reason.of(finding)),
                finding.mend());
    }

    /**
     * The sum of all entries, which is the score.
     *
     * @return points, with two decimals
     */
    public double total() {
        long hundredths = Math.round(start * 100);
        for (SignalAccount signal : signals) {
            hundredths += signal.hundredths();
        }
        return hundredths / 100.0;
    }
}
