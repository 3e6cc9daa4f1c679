package io.github.touchstone.entailment;

/** How two words may clash. */
enum Clash {
    OPPOSITE,
    EXCLUSIVE,
    SISTER,
    NONE;

    private static final String[] NEGATING = {"un", "in", "im", "dis", "non", "ir", "il", "anti"};

    /** What a word of the statement is to a word of the claim, by meaning or by a prefix that negates. */
    static Clash between(Matching matching, int token, int other) {
        if (isNegatedForm(matching.claim(), token, matching.statement(), other)
                || isNegatedForm(matching.statement(), other, matching.claim(), token)) {
            return OPPOSITE;
        }
        return switch (matching.relation(token, other)) {
            case OPPOSITE -> OPPOSITE;
            case EXCLUSIVE -> EXCLUSIVE;
            case SISTER -> SISTER;
            case SAME, BROADER, NARROWER, WHOLE, PART, NONE -> NONE;
        };
    }

    /** "Unhappy" against "happy". */
    private static boolean isNegatedForm(Side side, int longer, Side otherSide, int shorter) {
        int prefix = side.length(longer) - otherSide.length(shorter);
        if (prefix < 2 || prefix > 4) {
            return false;
        }
        for (int at = 0; at < otherSide.length(shorter); at++) {
            if (side.charAt(longer, prefix + at) != otherSide.charAt(shorter, at)) {
                return false;
            }
        }
        for (String negating : NEGATING) {
            if (negating.length() == prefix && startsWith(side, longer, negating)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(Side side, int token, String start) {
        for (int at = 0; at < start.length(); at++) {
            if (side.charAt(token, at) != start.charAt(at)) {
                return false;
            }
        }
        return true;
    }
}
