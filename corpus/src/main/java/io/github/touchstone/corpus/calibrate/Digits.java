package io.github.touchstone.corpus.calibrate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as short as people write them: more digits than the documents can tell would only look exact. */
final class Digits {

    private static final int SIGNIFICANT = 3;

    private Digits() {}

    /** One decimal. */
    static double decimal(double number) {
        return BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_EVEN).doubleValue();
    }

    static double significant(double number) {
        return BigDecimal.valueOf(number)
                .round(new MathContext(SIGNIFICANT, RoundingMode.HALF_EVEN))
                .doubleValue();
    }
}
