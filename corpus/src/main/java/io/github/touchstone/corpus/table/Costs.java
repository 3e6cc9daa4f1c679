package io.github.touchstone.corpus.table;

import io.github.touchstone.corpus.output.ScoredDocument;
import io.github.touchstone.score.Finding;
import java.util.ArrayList;
import java.util.List;

/** The few findings that cost most over all documents, the dearest first; equal ones in the order they came in. */
final class Costs {

    private final int limit;
    private final List<Cost> dearest = new ArrayList<>();

    Costs(int limit) {
        this.limit = limit;
    }

    void add(ScoredDocument scored) {
        for (Finding finding : scored.report().costliest(limit)) {
            int place = place(finding.contributionOfEach());
            if (place < limit) {
                dearest.add(place, Cost.of(scored, finding));
                dearest.subList(Math.min(limit, dearest.size()), dearest.size()).clear();
            }
        }
    }

    private int place(double points) {
        int place = dearest.size();
        while (place > 0 && dearest.get(place - 1).pointsOfEach() > points) {
            place--;
        }
        return place;
    }

    List<Cost> dearest() {
        return List.copyOf(dearest);
    }
}
