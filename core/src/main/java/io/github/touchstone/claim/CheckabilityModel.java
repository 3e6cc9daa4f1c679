package io.github.touchstone.claim;

import io.github.touchstone.lexicon.Matches;
import io.github.touchstone.model.Mix;
import io.github.touchstone.model.ModelFile;
import io.github.touchstone.model.ModelReader;
import io.github.touchstone.model.ModelRow;
import io.github.touchstone.model.PhraseSums;
import io.github.touchstone.model.Weights;
import io.github.touchstone.model.WordHashes;
import io.github.touchstone.text.Fold;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Sentence;
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

    private final int[] intercept;
    private final int[][] signs;
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
        if (phrases.row(Mix.of(ModelFile.INTERCEPT)) == Weights.NONE) {
            throw new IllegalArgumentException(
                    file.file() + ": there is no weight for \"" + ModelFile.INTERCEPT + "\"");
        }
        this.intercept = weightsOf(ModelFile.INTERCEPT);
        this.signs = Arrays.stream(Feature.values())
                .map(CheckabilityNames::ofSign)
                .map(this::weightsOf)
                .toArray(int[][]::new);
        this.threshold = file.share("threshold");
        this.label = file.label();
        this.hash = file.hash();
    }

    private int[] weightsOf(String feature) {
        int[] sums = new int[phrases.outputs()];
        int row = phrases.row(Mix.of(feature));
        if (row != Weights.NONE) {
            phrases.addTo(row, sums);
        }
        return sums;
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
        Tokens tokens = text.tokens();
        Judging judging = judging(tokens, PhraseSums.ofOne(phrases, tokens));
        return judging.probability(0, 0, tokens.size(), CheckabilityNames.signsOf(text, matches));
    }

    /**
     * What the phrases weigh.
     *
     * @return a table with an output for each of the model's
     */
    public Weights phrases() {
        return phrases;
    }

    private int outputs() {
        return phrases.outputs();
    }

    /** Starts judging a text whose phrases were added up before. */
    Judging judging(Tokens tokens, PhraseSums phraseSums) {
        return new Judging(tokens, phraseSums);
    }

    /** Judges the sentences of one text. */
    final class Judging implements CheckabilityFeatures.Sink {

        private final WordHashes words;
        private final PhraseSums phrases;
        private final int[] sums = new int[outputs()];
        private final int[] meaning = new int[outputs()];
        private final double[] logits = new double[outputs()];

        private Judging(Tokens tokens, PhraseSums phrases) {
            this.words = new WordHashes(tokens);
            this.phrases = phrases;
        }

        /** The probability of a sentence that shows some signs. */
        double probability(Sentence sentence, long shown) {
            return probability(sentence.index(), sentence.firstToken(), sentence.endToken(), shown);
        }

        private double probability(int sentence, int first, int end, long shown) {
            for (int output = 0; output < sums.length; output++) {
                sums[output] = intercept[output] + phrases.of(sentence, output);
            }
            Arrays.fill(meaning, 0);
            words.read(first, end);
            CheckabilityFeatures.visit(first, end, shown, this);
            double root = StrictMath.sqrt(Math.max(1, end - first));
            for (int output = 0; output < logits.length; output++) {
                logits[output] = (sums[output] + meaning[output] / root) / ModelFile.UNIT;
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

        /** They were added up before. */
        @Override
        public void words(int first, int end) {}

        @Override
        @SuppressWarnings("EnumOrdinal")
        public void sign(Feature sign) {
            int[] weights = signs[sign.ordinal()];
            for (int output = 0; output < sums.length; output++) {
                sums[output] += weights[output];
            }
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
