package io.github.touchstone.corpus.train;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A fitted model of checkable statements: a mixture of the registers' models.
 *
 * @param columns where the weights stand
 * @param outputs the weights of each register's model, then of each register but the first against the first
 */
@SuppressWarnings("ArrayRecordComponent")
record ClaimFit(ClaimColumns columns, double[][] outputs) {

    private static final double PENALTY = 20;
    private static final double GATE_PENALTY = 10;

    /**
     * Fits a model; then once more, without the pairs of words that told least.
     *
     * @param examples what to learn from
     * @param columns where the weights stand
     * @param registers how many sources there are, each a register of its own
     */
    static ClaimFit of(List<ClaimExample> examples, ClaimColumns columns, int registers) {
        double[] first = new RegisterExperts(examples, columns, registers, PENALTY).best();
        Set<Integer> left = LeastTelling.of(RegisterExperts.split(first, columns.width()), examples, columns.pairs());
        List<ClaimExample> telling =
                examples.stream().map(example -> example.without(left)).toList();
        double[] experts = new RegisterExperts(telling, columns, registers, PENALTY).best();
        double[] gate = new RegisterGate(telling, columns, registers, GATE_PENALTY).best();
        return new ClaimFit(
                columns,
                Stream.of(RegisterExperts.split(experts, columns.width()), RegisterGate.against(gate, columns.width()))
                        .flatMap(Stream::of)
                        .toArray(double[][]::new));
    }

    double probability(ClaimExample example) {
        int registers = (outputs.length + 1) / 2;
        double all = 0;
        double checkable = 0;
        for (int register = 0; register < registers; register++) {
            double likely = register == 0 ? 1 : Math.exp(sum(example, registers + register - 1));
            all += likely;
            checkable += likely / (1 + Math.exp(-sum(example, register)));
        }
        return checkable / all;
    }

    private double sum(ClaimExample example, int output) {
        return columns.sum(example, outputs[output], 0);
    }
}
