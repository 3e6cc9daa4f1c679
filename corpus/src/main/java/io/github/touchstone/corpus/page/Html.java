package io.github.touchstone.corpus.page;

/** Text made harmless for HTML, inside elements and inside quoted attributes. */
final class Html {

    private Html() {}

    static String escape(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            escape(html, text.charAt(i));
        }
        return html.toString();
    }

    private static void escape(StringBuilder html, char c) {
        switch (c) {
            case '&' -> html.append("&amp;");
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '"' -> html.append("&quot;");
            case '\'' -> html.append("&#39;");
            // HTML has no way to write NUL.
            case '\0' -> html.append('\uFFFD');
            default -> html.append(c);
        }
    }
}
