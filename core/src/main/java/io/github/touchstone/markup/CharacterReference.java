package io.github.touchstone.markup;

import java.util.Optional;
import org.jsoup.nodes.Entities;

/**
 * A character written by name or number, such as "&amp;amp;" or "&amp;#8211;".
 *
 * @param end offset after it
 * @param text the one or two characters that it stands for
 */
record CharacterReference(int end, String text) {

    private static final int LONGEST_NAME = 40;
    private static final String REPLACEMENT = "\ufffd";

    /** Reads a reference by the rules of HTML, where the semicolon may be missing. */
    static Optional<CharacterReference> html(String source, int start, int limit) {
        if (start + 1 < limit && source.charAt(start + 1) == '#') {
            return number(source, start, limit)
                    .map(number -> isAt(source, number.end, limit, ';')
                            ? new CharacterReference(number.end + 1, number.text)
                            : number);
        }
        int end = nameEnd(source, start + 1, limit);
        String name = source.substring(start + 1, Math.min(end, start + LONGEST_NAME));
        if (isAt(source, end, limit, ';') && Entities.isNamedEntity(name)) {
            return Optional.of(new CharacterReference(end + 1, Entities.getByName(name)));
        }
        String known = Entities.isBaseNamedEntity(name) ? name : Entities.findPrefix(name);
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(new CharacterReference(start + 1 + known.length(), Entities.getByName(known)));
    }

    /** Reads a reference by the rules of CommonMark, where the semicolon must stand and numbers are short. */
    static Optional<CharacterReference> commonMark(String source, int start, int limit) {
        if (start + 1 < limit && source.charAt(start + 1) == '#') {
            return number(source, start, Math.min(limit, start + 10))
                    .filter(number -> isAt(source, number.end, limit, ';') && number.end - start <= 9)
                    .map(number -> new CharacterReference(number.end + 1, number.text));
        }
        int end = nameEnd(source, start + 1, Math.min(limit, start + LONGEST_NAME));
        String name = source.substring(start + 1, end);
        return isAt(source, end, limit, ';') && Entities.isNamedEntity(name)
                ? Optional.of(new CharacterReference(end + 1, Entities.getByName(name)))
                : Optional.empty();
    }

    private static Optional<CharacterReference> number(String source, int start, int limit) {
        int digits = start + 2;
        boolean hex = digits < limit && (source.charAt(digits) | 0x20) == 'x';
        int radix = hex ? 16 : 10;
        int first = hex ? digits + 1 : digits;
        int end = first;
        int value = 0;
        while (end < limit && isDigit(source.charAt(end), radix)) {
            value = Math.min(Character.MAX_CODE_POINT + 1, value * radix + Character.digit(source.charAt(end), radix));
            end++;
        }
        return end == first ? Optional.empty() : Optional.of(new CharacterReference(end, character(value)));
    }

    private static String character(int value) {
        boolean isCharacter = value > 0 && value <= Character.MAX_CODE_POINT && !isSurrogate(value);
        return isCharacter ? Character.toString(value) : REPLACEMENT;
    }

    private static boolean isSurrogate(int value) {
        return value >= Character.MIN_SURROGATE && value <= Character.MAX_SURROGATE;
    }

    private static boolean isDigit(char c, int radix) {
        return c < 0x80 && Character.digit(c, radix) >= 0;
    }

    private static int nameEnd(String source, int start, int limit) {
        int end = start;
        while (end < limit && isAsciiLetter(source.charAt(end))) {
            end++;
        }
        while (end < limit && isDigit(source.charAt(end), 10)) {
            end++;
        }
        return end;
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isAt(String source, int index, int limit, char c) {
        return index < limit && source.charAt(index) == c;
    }
}
