package io.github.touchstone.wikitext;

import io.github.touchstone.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The arguments of a template. Of two with the same name the last one counts, as MediaWiki has it. */
final class Arguments {

    private static final int LONGEST_NAME = 60;

    private final Page page;
    private final Map<String, Argument> named = new LinkedHashMap<>();
    private final List<Argument> inOrder = new ArrayList<>();

    private int placed;

    /**
     * An argument.
     *
     * @param bar offset of the bar before it
     * @param value its value without the white space around it
     */
    record Argument(int bar, Span value) {}

    private Arguments(Page page) {
        this.page = page;
    }

    static Arguments of(Page page, int template) {
        Arguments arguments = new Arguments(page);
        int end = page.constructs().contentEnd(template);
        int bar = page.firstOf("|", page.constructs().contentStart(template), end);
        while (bar < end) {
            int next = page.firstOf("|", bar + 1, end);
            arguments.add(bar, next);
            bar = next;
        }
        return arguments;
    }

    /** An argument by its name or its place, such as "1", if it is there and not blank. */
    Optional<Argument> get(String name) {
        return Optional.ofNullable(named.get(name));
    }

    Optional<Argument> first(List<String> names) {
        return names.stream().flatMap(name -> get(name).stream()).findFirst();
    }

    /** The words of an argument; empty if it is not there. */
    String text(String name) {
        return get(name).map(argument -> page.plain(argument.value())).orElse("");
    }

    /** Those without a name, in order. */
    List<Argument> placed() {
        return inOrder;
    }

    private void add(int bar, int end) {
        int equals = page.firstOf("=", bar + 1, end);
        boolean hasName = equals < end;
        String name = hasName ? name(bar + 1, equals) : String.valueOf(++placed);
        Span value = page.trimmed(hasName ? equals + 1 : bar + 1, end);
        Argument argument = new Argument(bar, value);
        if (value.length() > 0) {
            named.put(name, argument);
        }
        if (!hasName || isNumber(name)) {
            inOrder.add(argument);
        }
    }

    private String name(int start, int end) {
        Span name = page.trimmed(start, end);
        return name.length() > LONGEST_NAME ? "" : name.of(page.source()).toLowerCase(Locale.ROOT);
    }

    private static boolean isNumber(String name) {
        return !name.isEmpty() && name.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
