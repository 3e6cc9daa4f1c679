package io.github.touchstone.examples;

import io.github.touchstone.ReliabilityScorer;
import io.github.touchstone.fact.FactReader;
import io.github.touchstone.gate.Gate;
import io.github.touchstone.gate.Outcome;
import io.github.touchstone.gate.Policy;
import io.github.touchstone.gate.Submission;
import io.github.touchstone.report.Report;
import io.github.touchstone.text.Document;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Stands behind the button "publish": a text may go out, may with a warning, or may not, and the author is told why. */
public final class PublishGate {

    private static final String FACTS = """
            {"id": "landing", "statement": "Neil Armstrong walked on the Moon on 20 July 1969.", "time": "1969-07-20"}
            """;

    private static final String POLICY = """
            {"schemaVersion": "1", "name": "front page", "requirements": [
              {"noContradictionAbove": 0.8, "then": "block"},
              {"atMost": 0, "rules": ["hedge/weasel"], "then": "warn"}
            ]}
            """;

    private static final String TEXT = """
            Few days of the century are better remembered. Neil Armstrong walked on the Moon on 20 July 1968, while \
            half a billion people watched. Some experts say that no broadcast has ever had more viewers, and the rocks \
            that he brought home are still being studied in Houston.
            """;

    private PublishGate() {}

    /**
     * Runs the example.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Gate gate = new Gate(Policy.read("policy.json", POLICY));
        Document text = Document.plain(TEXT);
        Report report = ReliabilityScorer.builder()
                .facts(FactReader.read(FACTS))
                .build()
                .score(text);
        Outcome outcome = gate.evaluate(new Submission("moon.txt", text, report), LocalDate.now(ZoneOffset.UTC));
        System.out.println(outcome.decision());
        outcome.reasons().forEach(reason -> System.out.println("    " + reason.decision() + ": " + reason.words()));
    }
}
