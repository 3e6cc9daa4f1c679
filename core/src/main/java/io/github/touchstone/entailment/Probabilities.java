package io.github.touchstone.entailment;

/**
 * How likely each relation between a claim and a fact is; the three add up to one, but for rounding.
 *
 * @param supports that the fact bears the claim out, 0 to 1
 * @param contradicts that the two cannot both be true, 0 to 1
 * @param neither that the fact does not settle the claim, 0 to 1
 */
public record Probabilities(double supports, double contradicts, double neither) {

    private static final double ROUNDING = 0.001;

    /**
     * Checks the figures.
     *
     * @throws IllegalArgumentException if one is not within 0 to 1, or they do not add up to one
     */
    public Probabilities {
        check(supports);
        check(contradicts);
        check(neither);
        if (Math.abs(supports + contradicts + neither - 1) > ROUNDING) {
            throw new IllegalArgumentException("probabilities " + supports + ", " + contradicts + ", " + neither
                    + ": expected three that add up to 1");
        }
    }

    private static void check(double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("probability " + probability + ": expected 0 to 1");
        }
    }

    static Probabilities mostly(Verdict.Relation relation, double probability) {
        double rest = (1 - probability) / 2;
        return switch (relation) {
            case SUPPORTS -> new Probabilities(probability, rest, rest);
            case CONTRADICTS -> new Probabilities(rest, probability, rest);
            case NOT_ENOUGH_INFORMATION -> new Probabilities(rest, rest, probability);
        };
    }

    /**
     * How likely one relation is.
     *
     * @param relation the relation
     * @return 0 to 1
     */
    public double of(Verdict.Relation relation) {
        return switch (relation) {
            case SUPPORTS -> supports;
            case CONTRADICTS -> contradicts;
            case NOT_ENOUGH_INFORMATION -> neither;
        };
    }

    /** The same with a contradiction at least so likely; the other two give way in proportion. */
    Probabilities atLeast(double contradiction) {
        if (contradicts >= contradiction) {
            return this;
        }
        double left = (1 - contradiction) / (1 - contradicts);
        return new Probabilities(supports * left, contradiction, neither * left);
    }
}
