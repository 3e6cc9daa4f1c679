package io.github.touchstone.examples;

import io.github.touchstone.ReliabilityScorer;
import io.github.touchstone.fact.FactBase;
import io.github.touchstone.fact.FactReader;
import io.github.touchstone.report.Report;
import io.github.touchstone.score.Finding;
import io.github.touchstone.signal.ContradictionSignal;
import io.github.touchstone.signal.Evidence;

/** Holds a text against facts that you trust. Prints each sentence that clashes with one, and the fact. */
public final class CheckAgainstFacts {

    private static final String FACTS = """
            {"id": "landing", "statement": "Neil Armstrong walked on the Moon on 20 July 1969.", "time": "1969-07-20"}
            {"id": "crew", "statement": "Apollo 11 carried three astronauts to the Moon."}
            """;

    private static final String TEXT = """
            Few days of the century are better remembered. Neil Armstrong walked on the Moon on 20 July 1968, while \
            half a billion people watched. Apollo 11 carried four astronauts to the Moon. Some still say that \
            Armstrong never walked on the Moon, but the rocks that he brought home speak for themselves.
            """;

    private CheckAgainstFacts() {}

    /**
     * Runs the example.
     *
     * @param args none
     */
    public static void main(String[] args) {
        FactBase facts = FactReader.read(FACTS);
        Report report = ReliabilityScorer.builder().facts(facts).build().score(TEXT);
        for (Finding finding : report.findings()) {
            if (finding.signal().equals(ContradictionSignal.NAME)) {
                System.out.println(finding.rule() + ": " + finding.span().of(TEXT));
                finding.evidence().forEach(CheckAgainstFacts::print);
            }
        }
    }

    private static void print(Evidence evidence) {
        if (evidence instanceof Evidence.ClashingFact clash) {
            System.out.println("    the fact \"" + clash.fact().id() + "\": "
                    + clash.fact().statement());
        }
    }
}
