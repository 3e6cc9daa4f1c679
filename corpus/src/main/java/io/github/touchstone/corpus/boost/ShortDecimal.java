package io.github.touchstone.corpus.boost;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Writes a float with the fewest digits that are read as the same float; Java does so from version 19 on alone. */
final class ShortDecimal {

    private ShortDecimal() {}

    static String of(float value) {
        BigDecimal exact = new BigDecimal((double) value);
        int digits = 1;
        BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
        while (rounded.floatValue() != value) {
            digits++;
            rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
        }
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
