package io.github.touchstone.hedge;

import io.github.touchstone.model.ModelFile;
import io.github.touchstone.model.ModelReader;
import io.github.touchstone.text.Segmentation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells from the words around a candidate whether it is a cue, and of which of the four kinds of Szeged Uncertainty
 * (Vincze 2014): one logistic model for each kind. It is a cue if the four probabilities together exceed a threshold,
 * and its kind is the likeliest.
 */
public final class CueModel {

    private static final List<HedgeCue.Kind> KINDS = Stream.of(HedgeCue.Kind.values())
            .filter(kind -> kind.szeged().isPresent())
            .toList();

    private final CueWeights weights;
    private final int[] intercepts;
    private final double threshold;
    /** Where no sum reaches this, the four probabilities together stay below the threshold. */
    private final double leastSum;

    private final String label;
    private final String hash;

    private CueModel(ModelFile file) {
        this.threshold = file.share("threshold");
        double share = threshold / CueWeights.OUTPUTS;
        this.leastSum = ModelFile.UNIT * StrictMath.log(share / (1 - share)) - 1;
        this.label = file.label();
        this.hash = file.hash();
        this.weights = new CueWeights(file);
        this.intercepts = new int[CueWeights.OUTPUTS];
        weights.addTo(intercepts, FeatureName.hash(ModelFile.INTERCEPT));
    }

    /**
     * The model that ships with the library.
     *
     * @return the same model at every call
     */
    public static CueModel standard() {
        return Standard.MODEL;
    }

    /**
     * Reads a model, such as one that was trained anew.
     *
     * @param file the file's name, for messages
     * @param content all of its text
     * @return the model
     * @throws IllegalArgumentException naming the file, if it is malformed, its outputs are not {@link #outputs()}, a
     *     feature stands there twice or is misspelt, or the threshold is missing
     */
    public static CueModel read(String file, String content) {
        return of(ModelReader.read(file, content));
    }

    static CueModel of(ModelFile file) {
        if (!file.outputs().equals(outputs())) {
            throw new IllegalArgumentException(file.file() + ": outputs " + file.outputs() + ": expected " + outputs());
        }
        return new CueModel(file);
    }

    /**
     * What the model tells apart, as Szeged Uncertainty names it.
     *
     * @return "probable", "doxastic", "condition", "investigation"
     */
    public static List<String> outputs() {
        return KINDS.stream().flatMap(kind -> kind.szeged().stream()).toList();
    }

    /**
     * The model's name and version.
     *
     * @return such as "hedge/cues 1"
     */
    public String label() {
        return label;
    }

    /**
     * Names this state of the model.
     *
     * @return 16 hexadecimal digits
     */
    public String hash() {
        return hash;
    }

    /**
     * From which sum of probabilities on a candidate is a cue: where exact-span F1 is best in cross-validation.
     *
     * @return 0 to 1
     */
    public double threshold() {
        return threshold;
    }

    /** Judges candidates of one text, in order. */
    List<FoundCue> judge(Segmentation text, List<CueCandidate> candidates) {
        int[] sums = new int[CueWeights.OUTPUTS];
        CueFeatures features = new CueFeatures(text.tokens(), (feature, at) -> weights.addTo(sums, feature));
        List<FoundCue> cues = new ArrayList<>();
        for (CueCandidate candidate : candidates) {
            System.arraycopy(intercepts, 0, sums, 0, sums.length);
            features.visit(candidate);
            judge(candidate, sums).ifPresent(cues::add);
        }
        return cues;
    }

    private Optional<FoundCue> judge(CueCandidate candidate, int[] sums) {
        int likeliest = 0;
        for (int output = 1; output < sums.length; output++) {
            likeliest = sums[output] > sums[likeliest] ? output : likeliest;
        }
        if (sums[likeliest] < leastSum) {
            return Optional.empty();
        }
        double probability = 0;
        for (int sum : sums) {
            probability += ModelFile.probability(sum);
        }
        return probability > threshold
                ? Optional.of(new FoundCue(
                        candidate.term(),
                        candidate.firstToken(),
                        candidate.endToken(),
                        candidate.sentence().index(),
                        KINDS.get(likeliest),
                        Math.min(1, probability)))
                : Optional.empty();
    }

    /** Read at first use, so that a host that never scores pays nothing. */
    private static final class Standard {
        static final CueModel MODEL = CueModel.of(ModelReader.shipped(CueModel.class, "cues.tsv"));
    }
}
