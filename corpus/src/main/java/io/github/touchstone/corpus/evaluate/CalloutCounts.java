package io.github.touchstone.corpus.evaluate;

import io.github.touchstone.corpus.accuracy.Counts;
import io.github.touchstone.corpus.accuracy.FileAccuracy;
import io.github.touchstone.corpus.accuracy.Group;
import io.github.touchstone.corpus.accuracy.Interval;
import io.github.touchstone.corpus.accuracy.Measures;
import io.github.touchstone.corpus.row.CalloutRow;
import io.github.touchstone.text.Span;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Gathers the callouts of paragraphs by what they look like. A span off by one code unit is wrong. */
final class CalloutCounts {

    static final String CLEAR = "bracketedOrAuthorYear";
    static final String FALSE_ALARMS = "falsePer5000Words";
    static final String RIVAL = "regularExpression";
    private static final double WORDS = 5000;

    private final Map<String, Counts> documents = new LinkedHashMap<>();
    private final Map<CalloutShape, Tally> shapes = new EnumMap<>(CalloutShape.class);
    private Tally clear = Tally.NONE;
    private Counts all = Counts.NONE;
    private Counts rival = Counts.NONE;
    private int rows;
    private int wordsWithoutCallout;
    private int falseAlarms;

    /** The counts of a group, and in how many rows there is something of it to find. */
    private record Tally(int rows, Counts counts) {
        static final Tally NONE = new Tally(0, Counts.NONE);

        Tally plus(Counts row) {
            return new Tally(row.gold() > 0 ? rows + 1 : rows, counts.plus(row));
        }
    }

    void add(CalloutRow row, Set<Span> found, Set<Span> rivals) {
        Set<Span> gold = new HashSet<>(row.callouts());
        Counts counts = Counts.compare(gold, found);
        rows++;
        all = all.plus(counts);
        rival = rival.plus(Counts.compare(gold, rivals));
        documents.merge(row.doc(), counts, Counts::plus);
        for (CalloutShape shape : CalloutShape.values()) {
            Counts ofShape = compare(gold, found, span -> shape(row, span) == shape);
            shapes.merge(shape, Tally.NONE.plus(ofShape), (sum, one) -> sum.plus(ofShape));
        }
        clear = clear.plus(compare(gold, found, span -> isClear(shape(row, span))));
        if (gold.isEmpty()) {
            falseAlarms += found.size();
            wordsWithoutCallout += words(row.text());
        }
    }

    private static Counts compare(Set<Span> gold, Set<Span> found, Predicate<Span> filter) {
        return Counts.compare(
                gold.stream().filter(filter).collect(Collectors.toSet()),
                found.stream().filter(filter).collect(Collectors.toSet()));
    }

    private static CalloutShape shape(CalloutRow row, Span span) {
        int end = Math.min(span.end(), row.text().length());
        return CalloutShape.of(row.text().substring(Math.min(span.start(), end), end));
    }

    private static boolean isClear(CalloutShape shape) {
        return shape == CalloutShape.BRACKETED_NUMBER || shape == CalloutShape.AUTHOR_YEAR;
    }

    private static int words(String text) {
        String trimmed = text.strip();
        return trimmed.isEmpty() ? 0 : trimmed.split("\\s+").length;
    }

    FileAccuracy accuracy(String file) {
        Measures interval =
                Interval.ofF1(documents.values()).map(Interval::measures).orElse(Measures.NONE);
        return new FileAccuracy(
                file,
                "",
                rows,
                OptionalInt.of(all.gold()),
                OptionalDouble.empty(),
                all.measures().with(interval).with(FALSE_ALARMS, falseAlarmRate()),
                groups(),
                Map.of(RIVAL, rival.measures()));
    }

    /** How often something is found in 5,000 words of paragraphs in which there is nothing to find. */
    private OptionalDouble falseAlarmRate() {
        return wordsWithoutCallout == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(falseAlarms * WORDS / wordsWithoutCallout);
    }

    private Map<String, Group> groups() {
        Map<String, Group> groups = new LinkedHashMap<>();
        groups.put(CLEAR, group(clear));
        shapes.forEach((shape, tally) -> groups.put(shape.group(), group(tally)));
        return groups;
    }

    private static Group group(Tally tally) {
        return new Group(tally.rows(), tally.counts().measures());
    }
}
