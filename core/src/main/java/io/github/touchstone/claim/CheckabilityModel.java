package io.github.touchstone.claim;

import io.github.touchstone.lexicon.Matches;
import io.github.touchstone.model.Mix;
import io.github.touchstone.model.ModelFile;
import io.github.touchstone.model.ModelReader;
import io.github.touchstone.model.ModelRow;
import io.github.touchstone.model.SentenceSum;
import io.github.touchstone.model.Weights;
import io.github.touchstone.model.WordHashes;
import io.github.touchstone.text.Fold;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Tokens;
import java.util.Arrays;

/**
 * Tells how likely people are to call a sentence a statement of fact that can be checked (the task of Park and Cardie
 * 2014 and of Hassan and others 2017).
 *
 * <p>What counts as checkable differs with the register: who comments on the web tells what happened to him, who debates
 * tells what he stands for. So there is a linear model for each register, and one that tells how likely the sentence is
 * of it; the answer is the mean of theirs by that likelihood (a mixture of experts; Jacobs, Jordan, Nowlan and Hinton
 * 1991). All of them read the same features, whose weights stand in one row of the file: first those of each register's
 * model, then those that tell a register from the first.
 */
public final class CheckabilityModel {

    private static final String LIKE_PREFIX = CheckabilityNames.LIKE + " ";

    private final Weights phrases;
    /** What words mean, by the word. */
    private final Weights meanings;

    private final ModelRow intercept;
    private final long[] signs;
    private final int registers;
    private final double threshold;
    private final String label;
    private final String hash;

    private CheckabilityModel(ModelFile file) {
        int outputs = file.outputs().size();
        this.registers = (outputs + 1) / 2;
        if (outputs != 2 * registers - 1) {
            throw new IllegalArgumentException(file.file() + ": " + outputs
                    + " outputs: expected one for each register, and one for each but the first that tells it");
        }
        int words =
                (int) file.rows().stream().filter(CheckabilityModel::isMeaning).count();
        this.phrases = new Weights(outputs, file.rows().size() - words);
        this.meanings = new Weights(outputs, words);
        for (ModelRow row : file.rows()) {
            if (isMeaning(row)) {
                meanings.add(Fold.hash(row.feature().substring(LIKE_PREFIX.length())), row);
            } else {
                phrases.add(Mix.of(row.feature()), row);
            }
        }
        this.intercept = file.rows().stream()
                .filter(row -> row.feature().equals(ModelFile.INTERCEPT))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        file.file() + ": there is no weight for \"" + ModelFile.INTERCEPT + "\""));
        this.signs = Arrays.stream(Feature.values())
                .map(CheckabilityNames::ofSign)
                .mapToLong(Mix::of)
                .toArray();
        this.threshold = file.share("threshold");
        this.label = file.label();
        this.hash = file.hash();
    }

    private static boolean isMeaning(ModelRow row) {
        return row.feature().startsWith(LIKE_PREFIX);
    }

    /**
     * The model that ships with the library.
     *
     * @return the same model at every call
     */
    public static CheckabilityModel standard() {
        return Standard.MODEL;
    }

    /**
     * Reads a model, such as one that was trained anew.
     *
     * @param file the file's name, for messages
     * @param content all of its text
     * @return the model
     * @throws IllegalArgumentException naming the file, if it is malformed
     */
    public static CheckabilityModel read(String file, String content) {
        return new CheckabilityModel(ModelReader.read(file, content));
    }

    /**
     * From which probability on a sentence is taken to be checkable: where the macro-F1 of all registers is best in
     * cross-validation.
     *
     * @return 0 to 1
     */
    public double threshold() {
        return threshold;
    }

    /**
     * The model's name and version.
     *
     * @return such as "claim/checkability 2"
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
     * Judges a text as one sentence.
     *
     * @param text the text
     * @param matches the terms found in it
     * @return how likely people are to call it a checkable statement of fact, 0 to 1
     */
    public double probability(Segmentation text, Matches matches) {
        return judging(text.tokens()).probability(0, text.tokens().size(), CheckabilityNames.signsOf(text, matches));
    }

    /** Starts judging a text. */
    Judging judging(Tokens tokens) {
        return new Judging(tokens);
    }

    /** Judges the sentences of one text. */
    final class Judging implements CheckabilityFeatures.Sink {

        private final WordHashes words;
        private final SentenceSum sum;
        private final int[] meaning = new int[phrases.outputs()];
        private final double[] logits = new double[phrases.outputs()];

        private Judging(Tokens tokens) {
            this.words = new WordHashes(tokens);
            this.sum = new SentenceSum(phrases);
        }

        /** The probability of the sentence from one token to another, which shows some signs. */
        double probability(int first, int end, long shown) {
            words.read(first, end);
            sum.begin();
            Arrays.fill(meaning, 0);
            CheckabilityFeatures.visit(first, end, shown, this);
            int[] sums = sum.total();
            double root = StrictMath.sqrt(Math.max(1, end - first));
            for (int output = 0; output < logits.length; output++) {
                logits[output] =
                        (intercept.weights().get(output) + sums[output] + meaning[output] / root) / ModelFile.UNIT;
            }
            return mean();
        }

        /** The mean of the registers' probabilities by how likely each register is; the first has log-odds 0. */
        private double mean() {
            double all = 0;
            double checkable = 0;
            for (int register = 0; register < registers; register++) {
                double likely = register == 0 ? 1 : StrictMath.exp(logits[registers + register - 1]);
                all += likely;
                checkable += likely / (1 + StrictMath.exp(-logits[register]));
            }
            return checkable / all;
        }

        @Override
        public void words(int first, int end) {
            sum.addPhrases(words, first, end, CheckabilityFeatures.LONGEST_PHRASE);
        }

        @Override
        @SuppressWarnings("EnumOrdinal")
        public void sign(Feature sign) {
            sum.add(signs[sign.ordinal()]);
        }

        @Override
        public void meaning(int token) {
            int row = meanings.row(words.hash(token));
            if (row != Weights.NONE) {
                meanings.addTo(row, meaning);
            }
        }
    }

    /** Read at first use, so that a host that never scores pays nothing. */
    private static final class Standard {
        static final CheckabilityModel MODEL =
                new CheckabilityModel(ModelReader.shipped(CheckabilityModel.class, "checkability.tsv"));
    }
}
