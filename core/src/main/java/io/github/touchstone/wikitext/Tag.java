package io.github.touchstone.wikitext;

import java.util.Locale;
import java.util.Optional;

/**
 * A comment, a tag, or an element whose content is no markup.
 *
 * @param shape how it is written
 * @param what what its name means
 * @param start offset of its "&lt;"
 * @param contentStart offset after the tag, or after the opening tag of an element
 * @param contentEnd where an element's closing tag begins; else the same as {@code contentStart}
 * @param end offset after it
 */
record Tag(Shape shape, MarkupNames.Role what, int start, int contentStart, int contentEnd, int end) {

    private static final int LONGEST_NAME = 20;

    enum Shape {
        COMMENT,
        OPEN,
        CLOSE,
        EMPTY,
        ELEMENT
    }

    boolean is(Shape other, MarkupNames.Role role) {
        return shape == other && what == role;
    }

    /** Reads the tag at an offset; none if there is no "&gt;" before the next "&lt;", or nobody knows the name. */
    static Optional<Tag> at(String source, int start) {
        boolean closing = source.startsWith("/", start + 1);
        Optional<MarkupNames.Role> role = MarkupNames.SHIPPED.role(name(source, start));
        if (role.isEmpty()) {
            return Optional.empty();
        }
        int end = start + 1;
        while (end < source.length() && source.charAt(end) != '>' && source.charAt(end) != '<') {
            end++;
        }
        if (end == source.length() || source.charAt(end) == '<') {
            return Optional.empty();
        }
        boolean empty = !closing && source.charAt(end - 1) == '/';
        Shape shape = closing ? Shape.CLOSE : empty ? Shape.EMPTY : Shape.OPEN;
        return Optional.of(new Tag(shape, role.get(), start, end + 1, end + 1, end + 1));
    }

    /** The name of the tag at an offset, in small letters; empty if none stands there. */
    static String name(String source, int start) {
        int from = source.startsWith("/", start + 1) ? start + 2 : start + 1;
        int end = from;
        while (end < source.length() && end - from < LONGEST_NAME && isNameCharacter(source.charAt(end))) {
            end++;
        }
        boolean ends = end < source.length() && " \t\r\n/>".indexOf(source.charAt(end)) >= 0;
        return ends ? source.substring(from, end).toLowerCase(Locale.ROOT) : "";
    }

    private static boolean isNameCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
