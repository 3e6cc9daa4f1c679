package io.github.touchstone.wikitext;

import io.github.touchstone.text.ShippedNames;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A character written by name or number, such as "&amp;ndash;" or "&amp;#8211;".
 *
 * @param end offset after it
 * @param text the character that it stands for
 */
record CharacterReference(int end, String text) {

    private static final int LONGEST = 12;
    private static final int HEX = 16;
    private static final int DECIMAL = 10;
    private static final Map<String, String> NAMES = names();

    /** Reads the reference at an ampersand; MediaWiki wants the semicolon. */
    static Optional<CharacterReference> at(String source, int start, int limit) {
        int end = start + 1;
        while (end < limit && end - start < LONGEST && isPart(source.charAt(end))) {
            end++;
        }
        if (end >= limit || source.charAt(end) != ';') {
            return Optional.empty();
        }
        int after = end + 1;
        return text(source.substring(start + 1, end)).map(text -> new CharacterReference(after, text));
    }

    private static Optional<String> text(String name) {
        if (name.startsWith("#x") || name.startsWith("#X")) {
            return number(name.substring(2), HEX);
        }
        return name.startsWith("#") ? number(name.substring(1), DECIMAL) : Optional.ofNullable(NAMES.get(name));
    }

    private static Optional<String> number(String digits, int radix) {
        try {
            int value = Integer.parseInt(digits, radix);
            boolean isCharacter = value > 0
                    && value <= Character.MAX_CODE_POINT
                    && (value < Character.MIN_SURROGATE || value > Character.MAX_SURROGATE);
            return isCharacter ? Optional.of(Character.toString(value)) : Optional.empty();
        } catch (NumberFormatException tooLongOrNone) {
            return Optional.empty();
        }
    }

    private static boolean isPart(char c) {
        return c == '#' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (ShippedNames.Line line : ShippedNames.load(CharacterReference.class, "entities.txt", ' ')) {
            names.put(
                    line.key(), Character.toString(Integer.parseInt(line.names().get(0), HEX)));
        }
        return Map.copyOf(names);
    }
}
