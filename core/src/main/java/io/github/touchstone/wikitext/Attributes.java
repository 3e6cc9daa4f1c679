package io.github.touchstone.wikitext;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The attributes of a tag, by their names in small letters. */
final class Attributes {

    private Attributes() {}

    /** Reads the inside of a tag, behind its name. */
    static Map<String, String> of(String text) {
        Map<String, String> attributes = new HashMap<>();
        int equals = text.indexOf('=');
        int from = 0;
        while (equals >= 0) {
            int start = skipSpace(text, equals + 1);
            boolean quoted = start < text.length() && "\"'".indexOf(text.charAt(start)) >= 0;
            int end = quoted ? closing(text, start) : wordEnd(text, start);
            String value = text.substring(quoted ? start + 1 : start, end);
            attributes.putIfAbsent(name(text, from, equals), value.strip());
            from = Math.min(text.length(), quoted ? end + 1 : end);
            equals = text.indexOf('=', from);
        }
        return attributes;
    }

    private static String name(String text, int from, int equals) {
        String before = text.substring(from, equals).strip();
        int start = before.length();
        while (start > 0 && Character.isLetter(before.charAt(start - 1))) {
            start--;
        }
        return before.substring(start).toLowerCase(Locale.ROOT);
    }

    private static int skipSpace(String text, int from) {
        int i = from;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The end of a quoted value; one whose quotation mark is missing ends with the tag. */
    private static int closing(String text, int quote) {
        int end = text.indexOf(text.charAt(quote), quote + 1);
        return end < 0 ? text.length() : end;
    }

    private static int wordEnd(String text, int start) {
        int i = start;
        while (i < text.length() && !Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
