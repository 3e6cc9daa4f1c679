package io.github.touchstone.bibliography;

/** Something that is known of a word of an entry. */
enum Trait {
    /** The word itself. */
    WORD('w'),
    /** What it looks like. */
    FORM('f'),
    /** The marks before it, and what its first letters look like. */
    START('s'),
    /** The marks after it. */
    AFTER('a'),
    /** Whether it stands before, in or after a quotation, and in brackets. */
    QUOTED('q'),
    /** Where in the entry it stands. */
    PLACE('n'),
    /** How the entry is written: with quotation marks, its year early or late, in brackets or not. */
    STYLE('g'),
    /** How many years stand before it, 2 for two or more. */
    YEARS('y'),
    /** How many full stops stand before it, 3 for three or more; those of initials do not count. */
    STOPS('e');

    private final char letter;

    Trait(char letter) {
        this.letter = letter;
    }

    static Trait of(char letter) {
        for (Trait trait : values()) {
            if (trait.letter == letter) {
                return trait;
            }
        }
        throw new IllegalArgumentException("trait '" + letter + "': expected one of w, f, s, a, q, n, g, y, e");
    }
}
