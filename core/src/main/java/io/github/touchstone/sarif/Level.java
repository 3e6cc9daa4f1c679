package io.github.touchstone.sarif;

import io.github.touchstone.score.Finding;
import io.github.touchstone.text.Label;
import java.util.Locale;

/**
 * How grave a finding is, as SARIF's {@code level} has it (3.27.10).
 *
 * <p>A contradiction that costs points is an error: the text says what is known to be false. What else costs a point or
 * more is a warning; less, or nothing, is a note. What earns points is no problem at all: it is written all the same, as
 * {@code informational} and without a level, since a tool that shows a text has to show its citations too.
 */
enum Level {
    NONE,
    NOTE,
    WARNING,
    ERROR;

    private static final String CONTRADICTION = "contradiction";
    private static final double WORTH_A_WARNING = 1;

    static Level of(Finding finding) {
        if (finding.contribution() > 0) {
            return NONE;
        }
        if (finding.contribution() < 0 && finding.signal().equals(CONTRADICTION)) {
            return ERROR;
        }
        return -finding.contribution() >= WORTH_A_WARNING ? WARNING : NOTE;
    }

    static Level of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }

    String label() {
        return Label.of(this);
    }
}
