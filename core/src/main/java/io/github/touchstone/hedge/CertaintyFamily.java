package io.github.touchstone.hedge;

/** A family of words that bear on how certain a sentence is; the list "language/certainty-family" says which. */
enum CertaintyFamily {
    NO,
    NOT,
    /** What denies a cue that follows: "not", "without". */
    NEGATION,
    /** "there", as before "is no". */
    THERE,
    /** What makes a comparison of "likely": "more", "less", "as". */
    COMPARATIVE,
    /** What makes "likely" strong: "highly", "very". */
    INTENSIFIER,
    MAY,
    MIGHT,
    COULD,
    CAN,
    WOULD,
    LIKELY,
    SEEM,
    THINK,
    FIND,
    QUANTITY,
    STRONG,
    FURTHER,
    IF,
    APPROXIMATE;

    /** The families of a word, as bits. */
    static long of(long hash) {
        return CertaintyFamilyList.WORDS.of(hash);
    }

    /** Its place among the families as a bit, so that a word's families are one number. */
    @SuppressWarnings("EnumOrdinal")
    long bit() {
        return 1L << ordinal();
    }

    boolean isIn(long families) {
        return (families & bit()) != 0;
    }
}
