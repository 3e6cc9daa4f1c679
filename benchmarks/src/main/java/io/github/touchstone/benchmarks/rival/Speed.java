package io.github.touchstone.benchmarks.rival;

import io.github.touchstone.benchmarks.sample.TextSize;
import java.util.Objects;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * How fast somebody went through a text.
 *
 * @param who whose it is and what it does
 * @param text how long the text was
 * @param megabytes a second, in 10^6 bytes of UTF-8
 * @param error half of the interval that holds the mean with 99.9 percent, in the same unit; NaN where one iteration is all there is
 */
record Speed(String who, TextSize text, double megabytes, double error) {

    static Speed of(String who, TextSize text, RunResult result) {
        Result<?> megabytes =
                Objects.requireNonNull(result.getSecondaryResults().get("megabytes"), who);
        return new Speed(who, text, megabytes.getScore(), megabytes.getScoreError());
    }
}
