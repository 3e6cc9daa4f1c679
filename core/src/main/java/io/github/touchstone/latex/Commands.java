package io.github.touchstone.latex;

import io.github.touchstone.text.ShippedNames;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What commands and environments are, as a file lists them. */
final class Commands {

    private static final Set<String> ENVIRONMENTS = Set.of("out", "quote", "list", "entries", "arguments");

    static final Commands SHIPPED = new Commands(ShippedNames.load(Commands.class, "commands.txt", ' '));

    /** What a command does. */
    enum Kind {
        CITE,
        CITES,
        FOOTNOTE,
        FOOTNOTE_MARK,
        FOOTNOTE_TEXT,
        HEADING,
        ITEM,
        ENTRY,
        BEGIN,
        END,
        URL,
        WORDS_URL,
        LINK,
        SPACE,
        PARAGRAPH,
        DEFINE,
        GAP,
        DROP,
        PUT,
        ACCENT
    }

    private final Map<String, Command> commands = new HashMap<>();
    private final Map<String, Set<String>> environments = new HashMap<>();
    private final Map<String, Integer> arguments = new HashMap<>();

    /**
     * A command.
     *
     * @param kind what it does
     * @param detail a level, a number of arguments, or a piece of text
     */
    record Command(Kind kind, String detail) {

        int number() {
            return detail.isEmpty() ? 0 : Integer.parseInt(detail);
        }

        /** The sign that an accent puts over the letter behind it. */
        String sign() {
            return Character.toString(Integer.parseInt(detail, 16));
        }
    }

    Commands(List<ShippedNames.Line> lines) {
        lines.forEach(this::add);
    }

    Optional<Command> of(String name) {
        return Optional.ofNullable(commands.get(name));
    }

    /** Tells whether an environment is of a kind: "out", "quote", "list" or "entries". */
    boolean is(String kind, String environment) {
        return environments.getOrDefault(kind, Set.of()).contains(environment);
    }

    /** How many arguments in braces an environment has. */
    int arguments(String environment) {
        return arguments.getOrDefault(environment, 0);
    }

    private void add(ShippedNames.Line line) {
        if (line.word().equals("arguments")) {
            line.names().forEach(name -> arguments.put(name, Integer.parseInt(line.detail())));
        } else if (ENVIRONMENTS.contains(line.word())) {
            environments.computeIfAbsent(line.word(), word -> new HashSet<>()).addAll(line.names());
        } else {
            Kind kind = kind(line);
            line.names().forEach(name -> commands.put(name, new Command(kind, line.detail())));
        }
    }

    private static Kind kind(ShippedNames.Line line) {
        String name = line.word().replace('-', '_').toUpperCase(Locale.ROOT);
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> line.unknown(List.of(Kind.values())));
    }
}
