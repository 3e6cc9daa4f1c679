package io.github.touchstone.corpus.json;

import io.github.touchstone.anchor.Anchor;
import io.github.touchstone.corpus.gate.GateWriter;
import io.github.touchstone.corpus.gate.GatedDocument;
import io.github.touchstone.corpus.gate.ResultStates;
import io.github.touchstone.gate.Comparison;
import io.github.touchstone.sarif.GoneResult;
import io.github.touchstone.sarif.SarifWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes one log of SARIF 2.1.0 that tells what is dismissed, what is new since a baseline, and what is gone. */
public final class GateSarif implements GateWriter {

    private final SarifWriter log;

    /**
     * Starts a log.
     *
     * @param out where it goes
     */
    public GateSarif(Writer out) {
        this.log = new SarifWriter(out);
    }

    @Override
    public void write(GatedDocument gated) throws IOException {
        String name = gated.scored().name();
        log.add(name, gated.scored().document(), gated.scored().report(), new ResultStates(gated)::of);
        for (Anchor gone : gated.comparison().map(Comparison::absent).orElse(List.of())) {
            log.addGone(new GoneResult(
                    name,
                    gone.finding(),
                    gone.rule(),
                    "“" + gone.quote().exact() + "” was found before, and is not now."));
        }
    }

    @Override
    public void finish() throws IOException {
        log.finish();
    }
}
