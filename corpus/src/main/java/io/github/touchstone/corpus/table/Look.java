package io.github.touchstone.corpus.table;

/**
 * What the place where a table is shown can do.
 *
 * @param width how many columns a line has
 * @param unicode whether it shows characters beyond ASCII
 * @param colour whether it follows ANSI colour codes
 */
public record Look(int width, boolean unicode, boolean colour) {

    /** The width where none is known. */
    public static final int USUAL_WIDTH = 100;

    /** A file: as wide as usual, in UTF-8, without colour. */
    public static final Look FILE = new Look(USUAL_WIDTH, true, false);

    /** How a piece of text stands out. */
    enum Style {
        PLAIN(""),
        STRONG("1"),
        FAINT("2"),
        GOLD("33"),
        COST("31");

        private final String code;

        Style(String code) {
            this.code = code;
        }
    }

    String paint(Style style, String text) {
        String shown = unicode ? text : Ascii.of(text);
        boolean plain = !colour || style == Style.PLAIN || text.isBlank();
        return plain ? shown : "\u001b[" + style.code + "m" + shown + "\u001b[0m";
    }
}
