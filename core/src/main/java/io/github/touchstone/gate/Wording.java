package io.github.touchstone.gate;

import io.github.touchstone.anchor.Subject;
import io.github.touchstone.location.Lines;
import io.github.touchstone.location.Position;
import java.util.List;
import java.util.stream.Collectors;

/** Says in words what a gate holds against a text, each with line, column and the words that are meant. */
final class Wording {

    private static final int LONGEST_QUOTE = 60;
    private static final int MOST_PLACES = 5;

    private final Lines lines;

    Wording(String source) {
        this.lines = new Lines(source);
    }

    String contradiction(Subject subject) {
        return place(subject) + ": " + subject.finding().reason();
    }

    String added(Subject subject) {
        return "new: " + subject.finding().rule() + " in " + place(subject) + ": "
                + subject.finding().reason();
    }

    String tooMany(Requirement.AtMost most, List<Subject> found) {
        String places = found.stream().limit(MOST_PLACES).map(this::place).collect(Collectors.joining("; "));
        String more = found.size() > MOST_PLACES ? "; and " + (found.size() - MOST_PLACES) + " more" : "";
        return found.size() + " by " + most.rules() + ", and at most " + most.count() + " may be: " + places + more;
    }

    private String place(Subject subject) {
        Position position = lines.at(subject.place().start());
        return "line " + position.line() + ", column " + position.column() + ", “"
                + shortened(subject.quote().exact()) + "”";
    }

    private static String shortened(String words) {
        String line = words.strip().replace('\n', ' ').replace('\r', ' ');
        if (line.length() <= LONGEST_QUOTE) {
            return line;
        }
        int end = LONGEST_QUOTE - (Character.isHighSurrogate(line.charAt(LONGEST_QUOTE - 1)) ? 1 : 0);
        return line.substring(0, end) + "…";
    }
}
