package io.github.touchstone.report;

import io.github.touchstone.analysis.CitationDensity;
import io.github.touchstone.genre.SuggestedProfile;
import io.github.touchstone.score.Extent;
import io.github.touchstone.score.Finding;
import io.github.touchstone.score.Ledger;
import io.github.touchstone.score.Score;
import io.github.touchstone.score.SignalScore;
import io.github.touchstone.support.JudgedClaim;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How reliable a text is as a source, and why.
 *
 * @param profile the name of the profile it was scored by
 * @param score the score, or why there is none
 * @param signals how each signal came out, in the profile's order
 * @param findings every place that cost or earned points, in order of place; also given when the score is undetermined,
 *     with contributions of 0
 * @param ledger where every point went; empty if the score is undetermined
 * @param voices the author's words and the quoted ones, scored apart
 * @param suggestedProfile the profile that the text seems to ask for, which need not be the one it was scored by
 * @param statistics how much text there was
 * @param density how densely it cites
 * @param claims its checkable statements with what carries each, in order; spans are of the source that the caller gave
 * @param versions what the report depends on
 */
public record Report(
        String profile,
        Score score,
        List<SignalScore> signals,
        List<Finding> findings,
        Ledger ledger,
        Voices voices,
        SuggestedProfile suggestedProfile,
        Statistics statistics,
        CitationDensity density,
        List<JudgedClaim> claims,
        Versions versions) {

    /** Copies the lists. */
    public Report {
        signals = List.copyOf(signals);
        findings = List.copyOf(findings);
        claims = List.copyOf(claims);
    }

    /**
     * How much text there was.
     *
     * @param words the number of words in the prose
     * @param sentences the number of sentences
     * @param claims the number of checkable claims
     * @param citations the number of citations and attributions
     * @param extent how much of it could be judged, which decides how wide the interval around the score is
     */
    public record Statistics(int words, int sentences, int claims, int citations, Extent extent) {}

    /**
     * What the report depends on: the same text under the same versions gives the same report, byte for byte.
     *
     * @param library the library's version
     * @param profile the profile's name and hash
     * @param lexicons hash of all term lists
     * @param models hash of the trained weights
     * @param facts hash of the reference facts; "none" if none were given
     */
    public record Versions(String library, String profile, String lexicons, String models, String facts) {}

    /**
     * How one signal came out.
     *
     * @param name the signal's name
     * @return its score; empty if no such signal took part
     */
    public Optional<SignalScore> signal(String name) {
        return signals.stream().filter(signal -> signal.signal().equals(name)).findFirst();
    }

    /**
     * The findings that matter most. One that gathers several statements counts by what each of them costs, so that it
     * does not stand above a single statement that weighs more.
     *
     * @param limit how many at most
     * @return those that lower the score, the dearest first; equal ones in order of place
     */
    public List<Finding> costliest(int limit) {
        return findings.stream()
                .filter(finding -> finding.contribution() < 0)
                .sorted(Comparator.comparingDouble(Finding::contributionOfEach))
                .limit(limit)
                .toList();
    }
}
