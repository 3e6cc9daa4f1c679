package io.github.touchstone.examples;

import io.github.touchstone.ReliabilityScorer;
import io.github.touchstone.ReportChange;
import io.github.touchstone.ScoringSession;
import io.github.touchstone.score.Finding;

/** Scores a text while its author edits it. Prints after each edit what came, what went, and the score. */
public final class ScoreWhileTyping {

    private static final String TEXT = """
            The bridge is certainly one of the oldest in the county. Some experts say that it may have been built \
            in 1931, and it is widely believed that some 40,000 people crossed it in its first week. Engineers at \
            the time warned of the wind. According to the county archive, the toll was two pence until 1958.
            """;

    private ScoreWhileTyping() {}

    /**
     * Runs the example.
     *
     * @param args none
     */
    public static void main(String[] args) {
        ScoringSession session = ReliabilityScorer.create().session(TEXT);
        replace(session, "certainly ", "");
        replace(session, "Some experts say that it may have been built", "It was built");
        replace(session, " of the wind", " of the wind, which perhaps nobody heard");
    }

    private static void replace(ScoringSession session, String words, String with) {
        int place = session.source().indexOf(words);
        String before = session.source();
        ReportChange change = session.edit(place, words.length(), with);
        System.out.println("“" + words.strip() + "” becomes “" + with.strip() + "”: "
                + change.report().score());
        change.went().forEach(finding -> print("-", finding, before));
        change.came().forEach(finding -> print("+", finding, session.source()));
    }

    private static void print(String sign, Finding finding, String source) {
        System.out.printf("  %s %s “%s”%n", sign, finding.rule(), finding.span().of(source));
    }
}
