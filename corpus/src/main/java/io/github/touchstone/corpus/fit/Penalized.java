package io.github.touchstone.corpus.fit;

import java.util.Arrays;
import smile.math.BFGS;
import smile.math.DifferentiableMultivariateFunction;

/** A loss over examples, and a penalty on the squares of the weights, made least by Smile's L-BFGS in one thread. */
@SuppressWarnings("serial") // never written: Smile's interface happens to be Serializable
public abstract class Penalized implements DifferentiableMultivariateFunction {

    private static final int MEMORY = 6;
    private static final double TOLERANCE = 1e-4;
    private static final int MOST_STEPS = 120;

    /** How many weights there are. */
    private final int size;
    /** Half of it, times the squares of the weights, is added to the loss. */
    private final double penalty;
    /** Where the loss was last looked at, and what came out: Smile asks for the gradient where it asked for the value. */
    private double[] lastWeights = {};

    /** The gradient there. */
    private double[] lastGradient = {};
    /** The loss there, with its penalty. */
    private double lastValue;

    /**
     * Prepares to fit.
     *
     * @param size how many weights there are
     * @param penalty of the squares of the weights, half of which is added to the loss
     */
    protected Penalized(int size, double penalty) {
        this.size = size;
        this.penalty = penalty;
    }

    /**
     * The loss without the penalty.
     *
     * @param weights the weights
     * @param gradient to which its gradient is added
     * @return the loss at these weights
     */
    protected abstract double loss(double[] weights, double[] gradient);

    /**
     * Fits the weights, beginning at 0.
     *
     * @return the weights at which loss and penalty are least
     */
    public double[] best() {
        double[] weights = new double[size];
        BFGS.minimize(this, MEMORY, weights, TOLERANCE, MOST_STEPS);
        return weights;
    }

    @Override
    public double f(double[] weights) {
        if (!Arrays.equals(weights, lastWeights)) {
            lastWeights = weights.clone();
            lastGradient = new double[size];
            lastValue = value(weights, lastGradient);
        }
        return lastValue;
    }

    @Override
    public double g(double[] weights, double[] gradient) {
        double value = f(weights);
        System.arraycopy(lastGradient, 0, gradient, 0, size);
        return value;
    }

    private double value(double[] weights, double[] gradient) {
        double squares = 0;
        for (int i = 0; i < size; i++) {
            gradient[i] = penalty * weights[i];
            squares += weights[i] * weights[i];
        }
        return penalty * squares / 2 + loss(weights, gradient);
    }
}
