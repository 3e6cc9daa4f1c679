package io.github.touchstone.examples;

import io.github.touchstone.ReliabilityScorer;
import io.github.touchstone.report.Report;
import io.github.touchstone.score.Finding;

/** Scores a text. Prints the score with its interval, then the places that cost it most, each with the reason. */
public final class ScoreText {

    private static final String TEXT = """
            The bridge is certainly one of the oldest in the county. Some experts say that it may have been built \
            in 1931, and it is widely believed that some 40,000 people crossed it in its first week. Engineers at \
            the time warned of the wind. According to the county archive, the toll was two pence until 1958.
            """;

    private ScoreText() {}

    /**
     * Runs the example.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Report report = ReliabilityScorer.create().score(TEXT);
        System.out.println(report.score());
        for (Finding finding : report.costliest(5)) {
            System.out.printf(
                    "%+.2f  “%s”%n       %s%n",
                    finding.contribution(), finding.span().of(TEXT), finding.reason());
        }
    }
}
