package io.github.touchstone.wikitext;

import io.github.touchstone.text.ShippedNames;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What tags, name spaces, schemes and magic words are, as a file lists them. */
final class MarkupNames {

    static final int LONGEST_SCHEME = 12;
    static final MarkupNames SHIPPED = new MarkupNames(ShippedNames.load(MarkupNames.class, "names.txt", ' '));

    private static final int LONGEST_LANGUAGE_CODE = 3;

    /** What a tag does. */
    enum Role {
        REF,
        REFERENCES,
        NOWIKI,
        OPAQUE,
        OUT,
        SPACE,
        RAISED,
        PARAGRAPH,
        ITEM,
        CELL,
        HEADING,
        QUOTE,
        PLAIN
    }

    private final Map<String, Role> tags = new HashMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();

    MarkupNames(List<ShippedNames.Line> lines) {
        lines.forEach(this::add);
    }

    Optional<Role> role(String tag) {
        return Optional.ofNullable(tags.get(tag));
    }

    boolean isScheme(String name) {
        return is("scheme", name);
    }

    boolean isRedirect(String word) {
        return is("redirect", word);
    }

    /** Tells whether a link into a name space shows no words: a picture, a category, or the page in another language. */
    boolean isLeftOut(String space) {
        return is("left-out", space) || (isLanguage(space) && !is("no-language", space));
    }

    private static boolean isLanguage(String space) {
        int end = 0;
        while (end < space.length() && space.charAt(end) >= 'a' && space.charAt(end) <= 'z') {
            end++;
        }
        boolean code = end > 1 && end <= LONGEST_LANGUAGE_CODE;
        return space.equals("simple") || (code && (end == space.length() || space.charAt(end) == '-'));
    }

    private boolean is(String key, String name) {
        return words.getOrDefault(key, Set.of()).contains(name.toLowerCase(Locale.ROOT));
    }

    private void add(ShippedNames.Line line) {
        Optional<Role> role = Arrays.stream(Role.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(line.key()))
                .findFirst();
        if (role.isPresent()) {
            line.names().forEach(name -> tags.put(name, role.get()));
        } else if (Set.of("scheme", "left-out", "no-language", "redirect").contains(line.key())) {
            words.computeIfAbsent(line.key(), key -> new HashSet<>()).addAll(line.names());
        } else {
            throw line.unknown(List.of(Role.values()));
        }
    }
}
