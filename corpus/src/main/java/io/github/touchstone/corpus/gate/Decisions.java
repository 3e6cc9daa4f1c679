package io.github.touchstone.corpus.gate;

import io.github.touchstone.corpus.output.ReportWriter;
import io.github.touchstone.corpus.output.ScoredDocument;
import io.github.touchstone.gate.Decision;
import java.io.IOException;
import java.util.function.Consumer;

/** Decides on each document that was scored, and hands the decision on. */
public final class Decisions implements ReportWriter {

    private final GateRun run;
    private final GateWriter out;
    private final Consumer<Decision> told;

    /**
     * Sets up a gate before an output.
     *
     * @param run what decides
     * @param out writes the decisions
     * @param told is told of each
     */
    public Decisions(GateRun run, GateWriter out, Consumer<Decision> told) {
        this.run = run;
        this.out = out;
        this.told = told;
    }

    @Override
    public void write(ScoredDocument scored) throws IOException {
        GatedDocument gated = run.decide(scored);
        told.accept(gated.outcome().decision());
        out.write(gated);
    }

    @Override
    public void finish() throws IOException {
        out.finish();
    }
}
