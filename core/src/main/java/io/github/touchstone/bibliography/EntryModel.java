package io.github.touchstone.bibliography;

import io.github.touchstone.model.Mix;
import io.github.touchstone.model.ModelFile;
import io.github.touchstone.model.ModelReader;
import io.github.touchstone.model.SentenceSum;
import io.github.touchstone.model.Weights;
import io.github.touchstone.text.Tokens;

/** Tells how likely a line is to be a bibliography entry and no prose: a logistic model over its form and words. */
public final class EntryModel {

    static final String FILE = "entries.tsv";

    private final Weights weights;
    private final int intercept;
    private final double threshold;
    private final double aloneThreshold;
    private final String label;
    private final String hash;

    private EntryModel(ModelFile file) {
        this.weights = Weights.of(file);
        this.intercept = weights.of(Mix.of(ModelFile.INTERCEPT));
        this.threshold = file.share("threshold");
        this.aloneThreshold = file.share("alone-threshold");
        this.label = file.label();
        this.hash = file.hash();
    }

    /**
     * The model that ships with the library.
     *
     * @return the same model at every call
     */
    public static EntryModel standard() {
        return Standard.MODEL;
    }

    /**
     * Reads a model, such as one that was trained anew.
     *
     * @param file the file's name, for messages
     * @param content all of its text
     * @return the model
     * @throws IllegalArgumentException naming the file, if it is malformed, a feature stands there twice, or a threshold
     *     is missing
     */
    public static EntryModel read(String file, String content) {
        return new EntryModel(ModelReader.read(file, content));
    }

    /**
     * From which probability on a line is taken for an entry: where F1 is best in cross-validation.
     *
     * @return 0 to 1
     */
    public double threshold() {
        return threshold;
    }

    /**
     * From which probability on a line is taken for an entry where nothing around it speaks of entries: there prose must
     * hardly ever be taken for one, since it would lose its claims.
     *
     * @return {@link #threshold()} to 1
     */
    public double aloneThreshold() {
        return aloneThreshold;
    }

    /**
     * The model's name and version.
     *
     * @return such as "bibliography/entries 1"
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
     * Judges a line.
     *
     * @param tokens the tokens of a text
     * @param first index of the line's first
     * @param end index after its last
     * @return how likely it is to be an entry, 0 to 1; 0 if its length or lack of punctuation rules that out
     */
    public double probability(Tokens tokens, int first, int end) {
        return new Judging().probability(tokens, first, end);
    }

    /** Judges the lines of a text, one after the other. */
    Judging judging() {
        return new Judging();
    }

    /** The judge of one text, which serves one thread. */
    final class Judging {

        private final SentenceSum line = new SentenceSum(weights);

        double probability(Tokens tokens, int first, int end) {
            return EntryFeatures.mayBeEntry(tokens, first, end) ? probability(EntryWords.of(tokens, first, end)) : 0;
        }

        /** Judges the words of a line that may be an entry. */
        double probability(EntryWords words) {
            line.begin();
            EntryFeatures.visit(words, (feature, of) -> line.add(feature));
            return ModelFile.probability(intercept + line.total()[0]);
        }
    }

    /** Read at first use, so that a host that never meets a line like an entry pays nothing. */
    private static final class Standard {
        static final EntryModel MODEL = new EntryModel(ModelReader.shipped(EntryModel.class, FILE));
    }
}
