package io.github.touchstone.wikitext;

/** Web addresses inside single brackets. */
final class Addresses {

    private Addresses() {}

    /** Tells whether an address begins at an offset. */
    static boolean isAt(String source, int start) {
        if (source.startsWith("//", start)) {
            return true;
        }
        int colon = start;
        while (colon < source.length()
                && colon - start < MarkupNames.LONGEST_SCHEME
                && isLetter(source.charAt(colon))) {
            colon++;
        }
        return source.startsWith(":", colon) && MarkupNames.SHIPPED.isScheme(source.substring(start, colon));
    }

    /** Returns the offset after the address that begins at an offset. */
    static int end(String source, int start, int limit) {
        int end = start;
        while (end < limit && !endsAddress(source.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean endsAddress(char c) {
        return c <= ' ' || c == '[' || c == ']' || c == '<' || c == '>' || c == '"' || c == '\u00a0' || c == '\u3000';
    }
}
