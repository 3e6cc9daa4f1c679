package io.github.touchstone.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ApportionmentTest {

    @Test
    void theLargestRemaindersGetWhatIsLeft() {
        assertThat(Apportionment.of(10, List.of(1.0, 1.0, 1.0))).containsExactly(4, 3, 3);
        assertThat(Apportionment.of(10, List.of(4.6, 2.3, 3.1))).containsExactly(5, 2, 3);
    }

    @Test
    void whatIsDueNothingGetsNothing() {
        assertThat(Apportionment.of(10, List.of(0.0, 5.0, 0.0))).containsExactly(0, 10, 0);
        assertThat(Apportionment.of(10, List.of(0.0, 0.0))).containsExactly(0, 0);
        assertThat(Apportionment.of(10, List.of())).isEmpty();
    }

    @Test
    void noHundredthIsLostOrMade() {
        Random random = new Random(3);
        for (int i = 0; i < 1_000; i++) {
            long total = random.nextInt(10_001);
            List<Double> masses = Stream.generate(() -> mass(random))
                    .limit(1 + random.nextInt(300))
                    .toList();
            long[] shares = Apportionment.of(total, masses);
            boolean any = masses.stream().anyMatch(mass -> mass > 0);

            assertThat(LongStream.of(shares).sum()).isEqualTo(any ? total : 0);
            assertThat(LongStream.of(shares).allMatch(share -> share >= 0)).isTrue();
        }
    }

    private static double mass(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> 0;
            case 1 -> 1.0 / 3;
            case 2 -> Math.pow(10, random.nextInt(600) - 320);
            default -> random.nextDouble();
        };
    }
}
