package io.github.touchstone.hedge;

import io.github.touchstone.text.Label;
import java.util.Optional;

/** What a sentence's wording shows of how certain it is; a value of 0 or 1 unless it says otherwise. */
public enum CertaintyFeature {
    /** The likelihood of its least likely cue, 0 to 1; 1 if it has none. */
    LOWEST_LIKELIHOOD,
    /** A cue that stands for three in ten or less: "unlikely", "doubtful". */
    UNLIKELY,
    /** A cue after a word that denies it: "not likely to". */
    DENIED_CUE,
    /** How many terms leave a measure open, 0 to 3: "about 300", "a number of". */
    APPROXIMATORS,
    /** "no", "never". */
    NO(CertaintyFamily.NO),
    /** "not", "don't". */
    NOT(CertaintyFamily.NOT),
    /** "there is no". */
    THERE_IS_NO,
    /** "may", the verb. */
    MAY(CertaintyFamily.MAY),
    /** "might". */
    MIGHT(CertaintyFamily.MIGHT),
    /** "could". */
    COULD(CertaintyFamily.COULD),
    /** "can". */
    CAN(CertaintyFamily.CAN),
    /** "would". */
    WOULD(CertaintyFamily.WOULD),
    /** "likely", "probably", but not "highly likely". */
    LIKELY(CertaintyFamily.LIKELY),
    /** "more likely", which compares. */
    MORE_LIKELY,
    /** "seems", "apparently". */
    SEEM(CertaintyFamily.SEEM),
    /** "believed", "hypothesis". */
    THINK(CertaintyFamily.THINK),
    /** "found", "measured". */
    FIND(CertaintyFamily.FIND),
    /** "some", "often". */
    QUANTITY(CertaintyFamily.QUANTITY),
    /** "all", "clearly". */
    STRONG(CertaintyFamily.STRONG),
    /** "further research". */
    FURTHER(CertaintyFamily.FURTHER),
    /** "if", "unless". */
    IF(CertaintyFamily.IF),
    /** "about", "nearly". */
    APPROXIMATE(CertaintyFamily.APPROXIMATE),
    /** The natural logarithm of its number of words, of which it is taken to have three at least. */
    LENGTH,
    /** The square of what {@link #LENGTH} is off that of a usual sentence: both short and long ones differ. */
    UNUSUAL_LENGTH;

    private final Optional<CertaintyFamily> family;

    CertaintyFeature() {
        this.family = Optional.empty();
    }

    CertaintyFeature(CertaintyFamily family) {
        this.family = Optional.of(family);
    }

    /** The words that show this feature, if words alone do. */
    Optional<CertaintyFamily> family() {
        return family;
    }

    /**
     * Its name in the file of weights.
     *
     * @return such as "lowest-likelihood"
     */
    public String label() {
        return Label.of(this);
    }

    /**
     * Its place among the values that {@link Certainty#features} gives.
     *
     * @return from 0
     */
    @SuppressWarnings("EnumOrdinal")
    public int index() {
        return ordinal();
    }
}
