package io.github.touchstone.mend;

import io.github.touchstone.signal.Assessment;
import io.github.touchstone.signal.Observation;
import io.github.touchstone.signal.Remedy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The remedies of the severest observations, each once. Of equally severe ones the first counts. Few are kept of many, so
 * that most are passed over by one comparison.
 */
final class Weightiest {

    private record Ranked(Remedy remedy, double severity) {}

    private final int most;
    private final List<Ranked> ranked = new ArrayList<>();

    private Weightiest(int most) {
        this.most = most;
    }

    /** So many at most of those remedies that are wanted, the weightiest first. */
    static List<Remedy> of(List<Assessment> assessments, int most, Predicate<Remedy> wanted) {
        Weightiest weightiest = new Weightiest(most);
        for (Assessment assessment : assessments) {
            for (Observation observation : assessment.observations()) {
                if (weightiest.mayTake(observation)) {
                    observation
                            .remedy()
                            .filter(wanted)
                            .ifPresent(remedy -> weightiest.add(new Ranked(remedy, observation.severity())));
                }
            }
        }
        return weightiest.ranked.stream().map(Ranked::remedy).toList();
    }

    private boolean mayTake(Observation observation) {
        return ranked.size() < most
                || observation.severity() > ranked.get(most - 1).severity();
    }

    private void add(Ranked one) {
        int place = 0;
        while (place < ranked.size() && ranked.get(place).severity() >= one.severity()) {
            if (ranked.get(place).remedy().equals(one.remedy())) {
                return;
            }
            place++;
        }
        ranked.subList(place, ranked.size()).removeIf(lesser -> lesser.remedy().equals(one.remedy()));
        ranked.add(place, one);
        if (ranked.size() > most) {
            ranked.remove(most);
        }
    }
}
