package io.github.touchstone.signal;

import io.github.touchstone.analysis.Analysis;
import io.github.touchstone.support.JudgedClaim;
import io.github.touchstone.text.Span;
import java.util.Arrays;

/**
 * What there is for each source to carry: 1 over k squared for the k-th source of a claim that needs one, the best of the
 * claims that it carries; 0 if it carries none. So all sources of one claim together earn less than 1.65 times what the
 * first one does.
 */
final class SourcesOfClaims {

    private final Analysis analysis;
    /** How many sources each sentence with such a claim has so far; -1 for all other sentences. */
    private final int[] sources;

    SourcesOfClaims(Analysis analysis) {
        this.analysis = analysis;
        this.sources = new int[analysis.text().sentences().size()];
        Arrays.fill(sources, -1);
        for (JudgedClaim judged : analysis.judgedClaims()) {
            if (ClaimWeight.isInNeed(judged, analysis)) {
                sources[judged.claim().sentence()] = 0;
            }
        }
    }

    double bearing(Span supported) {
        int first = analysis.text().sentenceAt(supported.start());
        int last = analysis.text().sentenceAt(Math.max(supported.start(), supported.end() - 1));
        double best = 0;
        for (int sentence = first; sentence <= last; sentence++) {
            if (sources[sentence] >= 0) {
                int k = ++sources[sentence];
                best = Math.max(best, 1.0 / ((double) k * k));
            }
        }
        return best;
    }
}
