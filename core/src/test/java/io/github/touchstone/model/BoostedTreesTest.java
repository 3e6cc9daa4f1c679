package io.github.touchstone.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class BoostedTreesTest {

    private static final String HEADER = """
            # name: test/trees
            # version: 1
            # source: made for this test
            # licence: Apache-2.0
            # trained-on: nothing
            # calibration: 0.1:0.0 0.5:0.4 0.9:1.0
            # columns: feature yes no
            """;

    private static final List<String> FIGURES = List.of("size", "weight");

    private static BoostedTrees trees(String rows) {
        return BoostedTrees.of(file(rows), FIGURES);
    }

    private static ModelFile file(String rows) {
        return ModelReader.read("trees.tsv", HEADER + rows);
    }

    @Test
    void eachTreeEndsInTheLeafThatTheFiguresLeadTo() {
        BoostedTrees trees = trees("""
                (intercept)\t5\t-5
                size<2.5\t0\t0
                leaf\t10\t20
                weight<1\t0\t0
                leaf\t100\t200
                leaf\t1000\t2000
                leaf\t3\t4
                """);

        assertThat(trees.sums(new float[] {2, 0})).containsExactly(18, 19);
        assertThat(trees.sums(new float[] {2.5f, 0.9f})).containsExactly(108, 199);
        assertThat(trees.sums(new float[] {3, 1})).containsExactly(1008, 1999);
    }

    @Test
    void aYesBranchMayHaveBranchesOfItsOwn() {
        BoostedTrees trees = trees("""
                (intercept)\t0\t0
                size<2\t0\t0
                size<1\t0\t0
                leaf\t1\t0
                leaf\t2\t0
                leaf\t4\t0
                """);

        assertThat(trees.sums(new float[] {0, 0})[0]).isEqualTo(1);
        assertThat(trees.sums(new float[] {1, 0})[0]).isEqualTo(2);
        assertThat(trees.sums(new float[] {2, 0})[0]).isEqualTo(4);
    }

    @Test
    void withoutTreesTheInterceptIsTheSum() {
        assertThat(trees("(intercept)\t7\t8\n").sums(new float[2])).containsExactly(7, 8);
    }

    @Test
    void aTreeThatEndsTooSoonIsNamedWithItsFile() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> trees("(intercept)\t0\t0\nsize<2\t0\t0\nleaf\t1\t0\n"))
                .withMessage("trees.tsv: the last tree ends too soon");
    }

    @Test
    void aFigureThatIsNotMeasuredIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> trees("(intercept)\t0\t0\ncolour<2\t0\t0\nleaf\t1\t0\nleaf\t1\t0\n"))
                .withMessageContaining("colour<2");
    }

    @Test
    void theInterceptComesFirst() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> trees("leaf\t1\t0\n"))
                .withMessageContaining("(intercept)");
    }

    @Test
    void aCalibrationRunsInStraightLinesBetweenItsPoints() {
        Calibration calibration = Calibration.read(file("(intercept)\t0\t0\n"));

        assertThat(calibration.of(0)).isZero();
        assertThat(calibration.of(0.3)).isCloseTo(0.2, within(1e-9));
        assertThat(calibration.of(0.7)).isCloseTo(0.7, within(1e-9));
        assertThat(calibration.of(0.95)).isEqualTo(1);
    }

    @Test
    void aCalibrationThatFallsIsNamed() {
        ModelFile falling = ModelReader.read("trees.tsv", HEADER.replace("0.5:0.4", "0.5:-1") + "(intercept)\t0\t0\n");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Calibration.read(falling))
                .withMessageContaining("0.5:-1");
    }
}
