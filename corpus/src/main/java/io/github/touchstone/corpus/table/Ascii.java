package io.github.touchstone.corpus.table;

/** Stands in for the signs that a terminal without UTF-8 cannot show, one column for each. */
final class Ascii {

    private static final String SIGNS = "█▉▊▋▌▍▎▏·–—−…“”„‘’‚\u00a0";
    private static final String STAND_INS = "#####....---~\"\"\"''' ";

    private Ascii() {}

    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int sign = SIGNS.indexOf(text.charAt(i));
            plain.append(sign < 0 ? text.charAt(i) : STAND_INS.charAt(sign));
        }
        return plain.toString();
    }
}
