package io.github.touchstone.corpus.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CholeskyTest {

    @Test
    void theSolutionFitsTheEquations() {
        double[] x = Cholesky.solve(new double[][] {{4, 0, 0}, {2, 5, 0}, {-2, 1, 6}}, new double[] {2, 15, 18});

        assertThat(x).containsExactly(new double[] {1, 2, 3}, within(1e-12));
    }

    @Test
    void oneEquationIsADivision() {
        assertThat(Cholesky.solve(new double[][] {{4}}, new double[] {8})).containsExactly(2.0);
    }

    @Test
    void whatHasNoSingleSolutionIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cholesky.solve(new double[][] {{1, 0}, {1, 1}}, new double[] {1, 1}))
                .withMessage("the matrix is not positive definite");
    }
}
