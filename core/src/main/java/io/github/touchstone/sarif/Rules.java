package io.github.touchstone.sarif;

import io.github.touchstone.text.ShippedNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The rules of the standard signals, from {@code rules.txt} beside this class. */
final class Rules {

    static final Rules STANDARD = new Rules(ShippedNames.load(Rules.class, "rules.txt", '|'));

    /**
     * A rule.
     *
     * @param id as findings name it
     * @param level how grave a finding of it usually is
     * @param summary what it finds, in a few words
     * @param description what that means for the text
     */
    record Rule(String id, Level level, String summary, String description) {}

    private final List<Rule> inOrder;
    private final Map<String, Integer> places = new LinkedHashMap<>();

    private Rules(List<ShippedNames.Line> lines) {
        this.inOrder = lines.stream().map(Rules::rule).toList();
        for (int i = 0; i < inOrder.size(); i++) {
            places.put(inOrder.get(i).id(), i);
        }
    }

    private static Rule rule(ShippedNames.Line line) {
        if (line.names().size() != 2) {
            throw new IllegalStateException(line.place() + ": expected a summary, a bar and a description");
        }
        return new Rule(
                line.word(),
                Level.of(line.detail()),
                line.names().get(0),
                line.names().get(1));
    }

    List<Rule> inOrder() {
        return inOrder;
    }

    /**
     * Returns the place of a rule among all, or of the one it is a case of, as "contradiction/within-text/date" is of
     * "contradiction/within-text" (3.27.5); empty for one of a user's own signal.
     */
    OptionalInt place(String id) {
        for (String general = id; !general.isEmpty(); general = parent(general)) {
            Integer place = places.get(general);
            if (place != null) {
                return OptionalInt.of(place);
            }
        }
        return OptionalInt.empty();
    }

    private static String parent(String id) {
        return id.substring(0, Math.max(0, id.lastIndexOf('/')));
    }
}
