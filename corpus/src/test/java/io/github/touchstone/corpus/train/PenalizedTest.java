package io.github.touchstone.corpus.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.corpus.fit.Penalized;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PenalizedTest {

    private static final ClaimColumns COLUMNS = new ClaimColumns(6, Set.of());
    private static final int REGISTERS = 3;

    private static List<ClaimExample> examples(Random random) {
        List<ClaimExample> examples = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            double[] meaning = new double[WordVectors.DIMENSIONS];
            meaning[random.nextInt(meaning.length)] = random.nextGaussian();
            examples.add(new ClaimExample(
                    new Example("d" + i, random.nextInt(2), 1, Map.of()),
                    random.nextInt(REGISTERS),
                    new int[] {random.nextInt(3), 3 + random.nextInt(3)},
                    meaning));
        }
        return examples;
    }

    @Test
    void theGradientOfTheExpertsIsTheSlopeOfTheirLoss() {
        Random random = new Random(1);
        assertGradient(new RegisterExperts(examples(random), COLUMNS, REGISTERS, 2), 4, random);
    }

    @Test
    void theGradientOfTheGateIsTheSlopeOfItsLoss() {
        Random random = new Random(2);
        assertGradient(new RegisterGate(examples(random), COLUMNS, REGISTERS, 2), 3, random);
    }

    private static void assertGradient(Penalized loss, int blocks, Random random) {
        double[] weights =
                random.doubles((long) blocks * COLUMNS.width(), -0.1, 0.1).toArray();
        double[] gradient = new double[weights.length];
        loss.g(weights, gradient);
        double step = 1e-5;
        for (int i = 0; i < weights.length; i++) {
            double[] up = weights.clone();
            up[i] += step;
            double[] down = weights.clone();
            down[i] -= step;
            assertThat(gradient[i]).isCloseTo((loss.f(up) - loss.f(down)) / (2 * step), within(1e-5));
        }
    }

    @Test
    void whatOneRegisterAloneShowsIsLearntForItAlone() {
        List<ClaimExample> examples = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            int source = i % 2;
            examples.add(new ClaimExample(
                    new Example("d" + i, i / 2 % 2, 1, Map.of()),
                    source,
                    new int[] {source == 0 ? i / 2 % 2 : 0},
                    new double[WordVectors.DIMENSIONS]));
        }
        double[][] outputs =
                RegisterExperts.split(new RegisterExperts(examples, COLUMNS, 2, 1).best(), COLUMNS.width());

        assertThat(outputs[0][1] - outputs[0][0]).isGreaterThan(2);
        assertThat(COLUMNS.sum(examples.get(1), outputs[1], 0)).isCloseTo(0, within(0.3));
    }
}
