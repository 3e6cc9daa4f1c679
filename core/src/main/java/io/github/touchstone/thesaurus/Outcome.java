package io.github.touchstone.thesaurus;

/** Whether something took place, as far as a verb above it tells. */
public enum Outcome {
    /** It did: "managed to win". */
    HOLDS,
    /** It did not: "failed to win". */
    FAILS,
    /** The verb does not tell: "wanted to win". */
    OPEN;

    /** Reads +, - or 0. */
    static Outcome of(String sign) {
        return switch (sign) {
            case "+" -> HOLDS;
            case "-" -> FAILS;
            case "0" -> OPEN;
            default -> throw new IllegalArgumentException("outcome \"" + sign + "\": expected +, - or 0");
        };
    }
}
