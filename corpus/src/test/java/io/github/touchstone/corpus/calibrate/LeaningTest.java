package io.github.touchstone.corpus.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.score.Profile;
import io.github.touchstone.score.SignalScore;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeaningTest {

    private static final List<String> SIGNALS = List.of("hedging", "assertion", "citation", "contradiction");

    private static Leaning leaning(Profile start, double... numbers) {
        return new Leaning(start, SIGNALS, numbers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NEWS", "ENCYCLOPEDIA", "ACADEMIC", "BLOG", "PRESS_RELEASE", "LEGAL"})
    void withoutLeaningTheScoreIsThatOfTheProfile(String name) {
        Profile profile = Profile.named(name).orElseThrow();
        Random random = new Random(1);
        for (int i = 0; i < 50; i++) {
            Sample sample = Observed.sample(
                    9 * random.nextDouble(), random.nextDouble(), random.nextDouble(), random.nextInt(3), 1);

            assertThat(leaning(profile, new double[8]).score(sample.signals()))
                    .isEqualTo(sample.score(profile), within(0.03));
        }
    }

    @Test
    void withoutLeaningTheProfileStaysAsItIs() {
        assertThat(leaning(Profile.NEWS, new double[8]).profile(Profile.NEWS)).isEqualTo(Profile.NEWS);
    }

    @Test
    void howeverFarItLeansWeightsMakeUp100AndScalesAreAboveZero() {
        Profile far = leaning(Profile.NEWS, 3, -4, -5, 2, 0.5, 0, 6, -6).profile(Profile.NEWS);

        assertThat(far.signals().values().stream()
                        .filter(weighing -> weighing.basis() == Profile.Basis.POINTS)
                        .mapToDouble(Profile.Weighing::weight)
                        .sum())
                .isEqualTo(100, within(0.2));
        assertThat(far.signals().get("contradiction").weight()).isBetween(99.0, 100.0);
        assertThat(far.signals().values()).allMatch(weighing -> weighing.scale() > 0 && weighing.weight() >= 0);
    }

    @Test
    void aSignalThatCouldNotJudgeCostsNothing() {
        Sample sample = Observed.sample(0, 0, 9e9, 0, 1);
        List<SignalScore> unjudged = sample.signals().stream()
                .map(signal -> signal.signal().equals("hedging")
                        ? new SignalScore("hedging", 30, OptionalDouble.empty(), SignalScore.Load.NONE, "no")
                        : signal)
                .toList();

        assertThat(leaning(Profile.NEWS, new double[8]).score(unjudged)).isEqualTo(100, within(1e-9));
    }
}
