package io.github.touchstone.corpus.evaluate;

/** What an in-text citation looks like. */
enum CalloutShape {
    /** "[3, 5–7]". */
    BRACKETED_NUMBER("bracketedNumber"),
    /** "(Smith et al., 2001; Lee 2003)", "Smith (2001)". */
    AUTHOR_YEAR("authorYear"),
    /** "(31)". */
    PARENTHESIZED_NUMBER("parenthesizedNumber"),
    /** "12,13", mostly raised digits that have lost their height. */
    BARE_NUMBER("bareNumber"),
    /** Anything else, such as a name without a year. */
    OTHER("other");

    private static final int YEAR_LENGTH = 4;

    private final String group;

    CalloutShape(String group) {
        this.group = group;
    }

    /** The name of the group in reports. */
    String group() {
        return group;
    }

    static CalloutShape of(String words) {
        boolean brackets = words.startsWith("[") && words.endsWith("]");
        boolean parentheses = words.startsWith("(") && words.endsWith(")");
        String inside = brackets || parentheses ? words.substring(1, words.length() - 1) : words;
        if (isNumbers(inside)) {
            return brackets ? BRACKETED_NUMBER : parentheses ? PARENTHESIZED_NUMBER : BARE_NUMBER;
        }
        return hasYear(inside) ? AUTHOR_YEAR : OTHER;
    }

    /** Digits and what parts them; a letter may follow a digit or a comma, as in "60a,b". */
    private static boolean isNumbers(String words) {
        if (words.isEmpty() || !Character.isDigit(words.charAt(0))) {
            return false;
        }
        for (int i = 1; i < words.length(); i++) {
            char c = words.charAt(i);
            char before = words.charAt(i - 1);
            boolean letter = Character.isLowerCase(c) && (Character.isDigit(before) || before == ',');
            if (!letter && !Character.isDigit(c) && " ,;-\u2010\u2013".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasYear(String words) {
        int digits = 0;
        for (int i = 0; i < words.length(); i++) {
            digits = Character.isDigit(words.charAt(i)) ? digits + 1 : 0;
            if (digits == YEAR_LENGTH) {
                return true;
            }
        }
        return words.contains("in pre") || words.contains("n.d.") || words.contains("forthcoming");
    }
}
