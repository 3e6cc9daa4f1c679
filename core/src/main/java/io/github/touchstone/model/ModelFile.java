package io.github.touchstone.model;

import java.util.List;
import java.util.Map;

/**
 * A trained model as its file has it.
 *
 * <p>Weights are whole thousandths of a unit of log-odds: their sum does not depend on the order of adding, so a
 * judgement is the same on every machine.
 *
 * @param file the file's name, for messages
 * @param header its header lines by key; always with name, version, source, licence, trained-on and columns
 * @param outputs what the model tells apart, in the order of the columns of weights
 * @param rows a row for each feature, in the order of the file
 * @param hash the fingerprint of the file
 */
public record ModelFile(
        String file, Map<String, String> header, List<String> outputs, List<ModelRow> rows, String hash) {

    /** Weights are given in this fraction of a unit of log-odds. */
    public static final double UNIT = 1000;

    /** The feature that every mark has. */
    public static final String INTERCEPT = "(intercept)";

    /** Copies the collections. */
    public ModelFile {
        header = Map.copyOf(header);
        outputs = List.copyOf(outputs);
        rows = List.copyOf(rows);
    }

    /**
     * The model's name and version.
     *
     * @return such as "hedge/uncertainty 1"
     */
    public String label() {
        return text("name") + " " + text("version");
    }

    /**
     * A header line.
     *
     * @param key its key
     * @return its value
     * @throws IllegalArgumentException naming the file, if it has no such line
     */
    public String text(String key) {
        String value = header.get(key);
        if (value == null) {
            throw new IllegalArgumentException(file + ": the header lacks \"# " + key + ": …\"");
        }
        return value;
    }

    /**
     * A header line that holds a share.
     *
     * @param key its key
     * @return its value, 0 to 1
     * @throws IllegalArgumentException naming the file, if it has no such line or it is not a share
     */
    public double share(String key) {
        String value = text(key);
        try {
            double share = Double.parseDouble(value);
            if (share >= 0 && share <= 1) {
                return share;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(file + ": " + key + " \"" + value + "\": expected a number", e);
        }
        throw new IllegalArgumentException(file + ": " + key + " " + value + ": expected 0 to 1");
    }

    /**
     * Turns a sum of weights into a probability.
     *
     * @param sum in thousandths of a unit of log-odds
     * @return 1 / (1 + exp(-sum / 1000)), the logistic function
     */
    public static double probability(double sum) {
        return 1 / (1 + StrictMath.exp(-sum / UNIT));
    }
}
