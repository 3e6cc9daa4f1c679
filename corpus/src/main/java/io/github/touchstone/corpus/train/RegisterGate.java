package io.github.touchstone.corpus.train;

import io.github.touchstone.corpus.fit.Penalized;
import java.util.List;

/** The loss of a model that tells the registers apart (multinomial logistic), each of which weighs the same. */
@SuppressWarnings("serial")
final class RegisterGate extends Penalized {

    private final List<ClaimExample> examples;
    private final ClaimColumns columns;
    private final double[] weightOf;

    RegisterGate(List<ClaimExample> examples, ClaimColumns columns, int registers, double penalty) {
        super(columns.width() * registers, penalty);
        this.examples = examples;
        this.columns = columns;
        this.weightOf = new double[registers];
        examples.forEach(example -> weightOf[example.source()]++);
        for (int register = 0; register < registers; register++) {
            weightOf[register] = examples.size() / (registers * Math.max(1, weightOf[register]));
        }
    }

    @Override
    protected double loss(double[] weights, double[] gradient) {
        double loss = 0;
        double[] shares = new double[weightOf.length];
        for (ClaimExample example : examples) {
            share(example, weights, shares);
            double weight = weightOf[example.source()];
            loss -= weight * Math.log(Math.max(shares[example.source()], Double.MIN_NORMAL));
            for (int register = 0; register < shares.length; register++) {
                double factor = weight * (shares[register] - (register == example.source() ? 1 : 0));
                columns.add(example, factor, gradient, register * columns.width());
            }
        }
        return loss;
    }

    private void share(ClaimExample example, double[] weights, double[] shares) {
        double most = Double.NEGATIVE_INFINITY;
        for (int register = 0; register < shares.length; register++) {
            shares[register] = columns.sum(example, weights, register * columns.width());
            most = Math.max(most, shares[register]);
        }
        double all = 0;
        for (int register = 0; register < shares.length; register++) {
            shares[register] = Math.exp(shares[register] - most);
            all += shares[register];
        }
        for (int register = 0; register < shares.length; register++) {
            shares[register] /= all;
        }
    }

    /** The weights that tell each register but the first from the first. */
    static double[][] against(double[] weights, int width) {
        double[][] against = new double[weights.length / width - 1][width];
        for (int register = 0; register < against.length; register++) {
            for (int i = 0; i < width; i++) {
                against[register][i] = weights[(1 + register) * width + i] - weights[i];
            }
        }
        return against;
    }
}
