package io.github.touchstone.markup;

/**
 * The block of metadata that many tools let stand at the very top of a Markdown text, between lines of "---". After a
 * first line that is a mere rule comes a blank one.
 */
final class FrontMatter {

    private FrontMatter() {}

    /** Returns the offset after the metadata and any byte order mark; 0 if there is neither. */
    static int end(String source) {
        int start = source.startsWith("\ufeff") ? 1 : 0;
        int line = lineEnd(source, start);
        int second = source.startsWith("\r\n", line) ? line + 2 : line + 1;
        if (!isFence(source, start, line, "---") || isBlank(source, second, lineEnd(source, second))) {
            return start;
        }
        while (line < source.length()) {
            int next = line + 1;
            line = lineEnd(source, next);
            if (isFence(source, next, line, "---") || isFence(source, next, line, "...")) {
                return line;
            }
        }
        return start;
    }

    private static int lineEnd(String source, int start) {
        int end = start;
        while (end < source.length() && source.charAt(end) != '\n' && source.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static boolean isFence(String source, int start, int end, String fence) {
        return source.startsWith(fence, start) && isBlank(source, start + fence.length(), end);
    }

    private static boolean isBlank(String source, int start, int end) {
        return start >= end || source.substring(start, end).isBlank();
    }
}
