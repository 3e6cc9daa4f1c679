package io.github.touchstone.corpus.train;

import io.github.touchstone.corpus.fit.Penalized;
import java.util.List;

/**
 * The loss of a logistic model for each register. Their weights are those that all share plus those of each, all of
 * them penalized: a register differs only where its examples say so (Daumé 2007).
 */
@SuppressWarnings("serial")
final class RegisterExperts extends Penalized {

    private final List<ClaimExample> examples;
    private final ClaimColumns columns;

    RegisterExperts(List<ClaimExample> examples, ClaimColumns columns, int registers, double penalty) {
        super(columns.width() * (1 + registers), penalty);
        this.examples = examples;
        this.columns = columns;
    }

    @Override
    protected double loss(double[] weights, double[] gradient) {
        double loss = 0;
        for (ClaimExample example : examples) {
            int own = columns.width() * (1 + example.source());
            double logit = columns.sum(example, weights, 0) + columns.sum(example, weights, own);
            double right = example.isCheckable() ? logit : -logit;
            double wrongness = 1 / (1 + Math.exp(right));
            loss -= Math.log(Math.max(1 - wrongness, Double.MIN_NORMAL));
            double factor = example.isCheckable() ? -wrongness : wrongness;
            columns.add(example, factor, gradient, 0);
            columns.add(example, factor, gradient, own);
        }
        return loss;
    }

    /** The weights of each register's model. */
    static double[][] split(double[] weights, int width) {
        double[][] registers = new double[weights.length / width - 1][width];
        for (int register = 0; register < registers.length; register++) {
            for (int i = 0; i < width; i++) {
                registers[register][i] = weights[i] + weights[(1 + register) * width + i];
            }
        }
        return registers;
    }
}
