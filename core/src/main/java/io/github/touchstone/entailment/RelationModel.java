package io.github.touchstone.entailment;

import io.github.touchstone.model.BoostedTrees;
import io.github.touchstone.model.Calibration;
import io.github.touchstone.model.ModelFile;
import io.github.touchstone.model.ModelReader;
import io.github.touchstone.text.Fingerprint;
import io.github.touchstone.text.ShippedFile;

/**
 * How likely a statement supports a claim, contradicts it, or settles nothing, learnt from labelled pairs over the
 * figures of {@link PairFeatures}.
 */
final class RelationModel {

    private static final String FILE = "relation.tsv";

    private final BoostedTrees trees;
    private final Calibration calibration;
    private final double threshold;

    private final String label;

    private RelationModel(ModelFile file) {
        this.label = file.label();
        this.trees = BoostedTrees.of(file, PairFeatures.names());
        this.calibration = Calibration.read(file);
        this.threshold = file.share("threshold");
    }

    /** The model that ships with the library. */
    static RelationModel standard() {
        return Standard.MODEL;
    }

    private static final class Standard {
        private static final RelationModel MODEL = new RelationModel(ModelReader.shipped(RelationModel.class, FILE));
    }

    /** Names the state of the shipped model, without reading its trees. */
    static String hash() {
        return new Fingerprint()
                .add(ShippedFile.read(RelationModel.class, FILE))
                .toString();
    }

    String label() {
        return label;
    }

    /** From this probability of a contradiction on, it is given as one. */
    double threshold() {
        return threshold;
    }

    Probabilities judge(float[] figures) {
        int[] sums = trees.sums(figures);
        double supports = StrictMath.exp(sums[0] / ModelFile.UNIT);
        double contradicts = StrictMath.exp(sums[1] / ModelFile.UNIT);
        double neither = StrictMath.exp(sums[2] / ModelFile.UNIT);
        double clash = calibration.of(contradicts / (supports + contradicts + neither));
        double rest = (1 - clash) / (supports + neither);
        return new Probabilities(supports * rest, clash, neither * rest);
    }
}
