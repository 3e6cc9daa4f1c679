package io.github.touchstone.model;

import java.util.StringTokenizer;

/**
 * Makes a model's raw probability one that comes true as often as it says: points of a rising curve, fitted by isotonic
 * regression (Zadrozny and Elkan 2002), with straight lines between them.
 */
public final class Calibration {

    private final double[] raw;
    private final double[] calibrated;

    private Calibration(double[] raw, double[] calibrated) {
        this.raw = raw;
        this.calibrated = calibrated;
    }

    /**
     * A curve through points.
     *
     * @param raw probabilities as a model gives them, rising
     * @param calibrated how often each comes true, none below the one before
     * @return the curve
     */
    public static Calibration through(double[] raw, double[] calibrated) {
        return new Calibration(raw.clone(), calibrated.clone());
    }

    /**
     * Reads the header line "# calibration: 0.1:0.05 0.5:0.42 …" of a model.
     *
     * @param file the model
     * @return its curve
     * @throws IllegalArgumentException naming the file, if it has no such line or the points do not rise from 0 to 1
     */
    public static Calibration read(ModelFile file) {
        StringTokenizer points = new StringTokenizer(file.text("calibration"));
        double[] raw = new double[points.countTokens()];
        double[] calibrated = new double[raw.length];
        for (int i = 0; i < raw.length; i++) {
            String point = points.nextToken();
            int colon = Math.max(0, point.indexOf(':'));
            raw[i] = number(file, point, point.substring(0, colon));
            calibrated[i] = number(file, point, point.substring(colon + 1));
            boolean rises = i == 0 || (raw[i] > raw[i - 1] && calibrated[i] >= calibrated[i - 1]);
            if (!rises || !(calibrated[i] >= 0 && calibrated[i] <= 1)) {
                throw malformed(file, point);
            }
        }
        return new Calibration(raw, calibrated);
    }

    private static double number(ModelFile file, String point, String number) {
        try {
            return Double.parseDouble(number);
        } catch (NumberFormatException e) {
            throw malformed(file, point);
        }
    }

    private static IllegalArgumentException malformed(ModelFile file, String point) {
        return new IllegalArgumentException(file.file() + ": calibration \"" + point
                + "\": expected points such as 0.5:0.42 that rise from 0 to 1");
    }

    /**
     * Calibrates a probability.
     *
     * @param probability as the model gives it, 0 to 1
     * @return how often it comes true, 0 to 1; beyond the first and last point, theirs
     */
    public double of(double probability) {
        int last = raw.length - 1;
        if (probability <= raw[0]) {
            return calibrated[0];
        }
        if (probability >= raw[last]) {
            return calibrated[last];
        }
        int next = 1;
        while (raw[next] < probability) {
            next++;
        }
        double way = (probability - raw[next - 1]) / (raw[next] - raw[next - 1]);
        return calibrated[next - 1] + way * (calibrated[next] - calibrated[next - 1]);
    }
}
