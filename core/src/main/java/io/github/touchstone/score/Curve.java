package io.github.touchstone.score;

/**
 * How a signal's points go as more and more is found: each curve begins at 0, never falls, and never exceeds 1. At 1 stands
 * as much as the signal's scale says.
 */
public enum Curve {
    /** 1 - exp(-x): each thing found takes the same share of what is left. At 1 it has come to 0.63. */
    EXPONENTIAL {
        @Override
        double rising(double mass) {
            return -StrictMath.expm1(-mass);
        }
    },
    /** x / (1 + x) (Michaelis and Menten 1913): slower, so that what is found late still tells. At 1 it has come to 0.5. */
    HYPERBOLIC {
        @Override
        double rising(double mass) {
            return mass < HUGE ? mass / (1 + mass) : 1;
        }
    },
    /** min(1, x): each thing found weighs the same, until all is gone at 1. */
    LINEAR {
        @Override
        double rising(double mass) {
            return Math.min(1, mass);
        }
    };

    /** From here on 1 + x is x, as far as a double can tell. */
    private static final double HUGE = 1e16;

    abstract double rising(double mass);

    /**
     * The share of a signal's weight that is lost or earned.
     *
     * @param mass the severity found for each unit of exposure, in multiples of the signal's scale; 0 or more
     * @return 0 to 1
     * @throws IllegalArgumentException if the mass is negative or no number
     */
    public double share(double mass) {
        if (!(mass >= 0)) {
            throw new IllegalArgumentException("mass " + mass + ": expected 0 or more");
        }
        return rising(mass);
    }
}
