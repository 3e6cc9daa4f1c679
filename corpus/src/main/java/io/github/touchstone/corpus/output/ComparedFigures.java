package io.github.touchstone.corpus.output;

import io.github.touchstone.corpus.accuracy.FileAccuracy;
import io.github.touchstone.corpus.accuracy.Group;
import io.github.touchstone.corpus.accuracy.Measures;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The figures of one file sorted for the eye: those that baselines or groups have too stand in columns, to be compared;
 * those that only ours has stand apart.
 *
 * @param columns the names of the figures that can be compared
 * @param ours the figures of ours, over all rows
 * @param baselines those of each baseline, over all rows
 * @param groups those of ours, over some of the rows
 */
public record ComparedFigures(List<String> columns, Line ours, List<Line> baselines, List<Line> groups) {

    /** What ours is called beside baselines. */
    public static final String OURS = "touchstone";

    /** Copies the lists. */
    public ComparedFigures {
        columns = List.copyOf(columns);
        baselines = List.copyOf(baselines);
        groups = List.copyOf(groups);
    }

    /**
     * One line of figures.
     *
     * @param name whose or of what
     * @param rows over how many rows
     * @param measures the figures
     */
    public record Line(String name, int rows, Measures measures) {

        /**
         * The line's figures as texts.
         *
         * @param columns which, in order
         * @return a text for each; a dash where one does not apply
         */
        public List<String> cells(List<String> columns) {
            return columns.stream()
                    .map(column -> MeasureText.of(measures.get(column)))
                    .toList();
        }
    }

    /**
     * Sorts the figures of a file.
     *
     * @param file the file
     * @return its figures
     */
    public static ComparedFigures of(FileAccuracy file) {
        List<Line> baselines = new ArrayList<>();
        file.baselines().forEach((name, measures) -> baselines.add(new Line(name, rows(file, name), measures)));
        List<Line> groups = new ArrayList<>();
        file.groups().forEach((name, group) -> groups.add(line(name, group)));
        Line ours = new Line(OURS, file.rows(), file.figures());
        return new ComparedFigures(columns(ours, baselines, groups), ours, baselines, groups);
    }

    /** A baseline may be one over the rows of a group: "rival/group". */
    private static int rows(FileAccuracy file, String baseline) {
        Group group = file.groups().get(baseline.substring(baseline.indexOf(Measures.FAMILY) + 1));
        return group == null ? file.rows() : group.rows();
    }

    private static Line line(String name, Group group) {
        return new Line(name, group.rows(), group.figures());
    }

    private static List<String> columns(Line ours, List<Line> baselines, List<Line> groups) {
        Set<String> ofOthers = new LinkedHashSet<>();
        baselines.forEach(line -> ofOthers.addAll(line.measures().byName().keySet()));
        groups.forEach(line -> ofOthers.addAll(line.measures().byName().keySet()));
        Set<String> columns = new LinkedHashSet<>(ours.measures().byName().keySet());
        columns.retainAll(ofOthers);
        columns.addAll(ofOthers);
        return List.copyOf(columns);
    }

    /**
     * The names of the figures that only ours has, without the ends of the interval.
     *
     * @return the names, in order
     */
    public List<String> apart() {
        return ours.measures().byName().keySet().stream()
                .filter(name -> !columns.contains(name) && !MeasureText.INTERVAL_ENDS.contains(name))
                .toList();
    }
}
