package io.github.touchstone.corpus.train;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Cross-validates the model of checkable statements without each of its parts, to see what it brings. */
final class ClaimGroups {

    private static final Map<String, Predicate<String>> GROUPS = groups();

    private final ClaimExamples read;
    private final ClaimColumns columns;
    private final ClaimValidation all;
    private final TrainingRun run;

    ClaimGroups(ClaimExamples read, ClaimColumns columns, ClaimValidation all, TrainingRun run) {
        this.read = read;
        this.columns = columns;
        this.all = all;
        this.run = run;
    }

    private static Map<String, Predicate<String>> groups() {
        Map<String, Predicate<String>> groups = new LinkedHashMap<>();
        groups.put("single words", name -> !name.startsWith("@") && name.indexOf(' ') < 0);
        groups.put("two words", ClaimGroups::isPair);
        groups.put("signs", name -> name.startsWith("@"));
        return groups;
    }

    /** Tells the features of two words by their names. */
    static boolean isPair(String name) {
        return !name.startsWith("@") && name.indexOf(' ') >= 0;
    }

    /** A row for each model; the columns are the figures of each source in turn. */
    String table() {
        List<ClaimExample> examples = read.examples();
        int registers = read.sources().size();
        StringBuilder table = new StringBuilder("model\t");
        table.append(read.sources().stream()
                .map(source -> source + " macro-F1\tF1\taccuracy\tROC")
                .collect(Collectors.joining("\t")));
        table.append('\n').append(row("all", all));
        GROUPS.forEach((group, names) -> {
            Set<Integer> left = read.index().numbersOf(names);
            table.append(row(
                    "without " + group,
                    examples.stream().map(example -> example.without(left)).toList(),
                    registers));
        });
        table.append(row(
                "without meaning of words",
                examples.stream().map(ClaimExample::withoutMeaning).toList(),
                registers));
        table.append(row("without registers", examples, 1));
        for (int source = 0; source < registers; source++) {
            table.append(alone(source));
        }
        return table.toString();
    }

    private String alone(int source) {
        return row(
                read.sources().get(source) + " alone",
                read.examples().stream()
                        .filter(example -> example.source() == source)
                        .toList(),
                1);
    }

    private String row(String name, List<ClaimExample> examples, int registers) {
        return row(name, ClaimValidation.of(examples, columns, registers, run.seed()));
    }

    private String row(String name, ClaimValidation validation) {
        String row = name + "\t" + validation.figures(validation.bestThreshold()) + "\n";
        run.progress().accept(row.strip());
        return row;
    }
}
