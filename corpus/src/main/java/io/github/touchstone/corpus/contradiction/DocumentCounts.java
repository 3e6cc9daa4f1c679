package io.github.touchstone.corpus.contradiction;

import io.github.touchstone.corpus.accuracy.Counts;
import io.github.touchstone.corpus.accuracy.FileAccuracy;
import io.github.touchstone.corpus.accuracy.Group;
import io.github.touchstone.corpus.accuracy.Measures;
import io.github.touchstone.corpus.contradiction.FoundContradiction.Expected;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Counts sentences, contradictions found and missed, and false alarms, of which there are also those that are traps. */
final class DocumentCounts {

    private static final double THOUSAND = 1_000;
    private static final String TRAPS = "traps";

    private final Map<String, Integer> planted = new TreeMap<>();
    private final Map<String, Integer> found = new TreeMap<>();
    private int sentences;
    private int traps;
    private int trapsTaken;
    private int falseAlarms;
    private int within;

    void read(int proseSentences, List<Place> places) {
        sentences += proseSentences;
        for (Place place : places) {
            if (place.row().contradicts()) {
                planted.merge(place.row().kind(), 1, Integer::sum);
            } else {
                traps++;
            }
        }
    }

    /** Takes down a contradiction that the library found; a place that is found again counts once. */
    void found(Expected expected, Optional<Place> place, boolean again) {
        if (expected == Expected.PLANTED) {
            place.filter(known -> !again)
                    .ifPresent(known -> found.merge(known.row().kind(), 1, Integer::sum));
        } else {
            falseAlarms++;
            trapsTaken += expected == Expected.TRAP && !again ? 1 : 0;
        }
    }

    /** Takes down that a text was found to contradict itself, which no label speaks of. */
    void foundWithin() {
        within++;
    }

    FileAccuracy accuracy(String file) {
        int there = sum(planted);
        int right = sum(found);
        Counts counts = new Counts(right, falseAlarms, there - right);
        Measures figures = (there == 0 ? Measures.NONE : counts.measures())
                .with("falseAlarms", OptionalDouble.of(falseAlarms))
                .with("falseAlarmsPer1000Sentences", perThousand(falseAlarms))
                .with("withinText", OptionalDouble.of(within))
                .with("withinTextPer1000Sentences", perThousand(within));
        return new FileAccuracy(
                file, "", sentences, OptionalInt.of(there), OptionalDouble.empty(), figures, groups(), Map.of());
    }

    private OptionalDouble perThousand(int count) {
        return sentences == 0 ? OptionalDouble.empty() : OptionalDouble.of(THOUSAND * count / sentences);
    }

    private Map<String, Group> groups() {
        Map<String, Group> groups = new LinkedHashMap<>();
        planted.forEach((kind, there) -> {
            Counts ofKind = new Counts(found.getOrDefault(kind, 0), 0, there - found.getOrDefault(kind, 0));
            groups.put(kind, new Group(there, Measures.NONE.with("recall", ofKind.recall())));
        });
        if (traps > 0) {
            Measures share = Measures.NONE.with("falseAlarms", OptionalDouble.of(trapsTaken));
            groups.put(TRAPS, new Group(traps, share));
        }
        return groups;
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
