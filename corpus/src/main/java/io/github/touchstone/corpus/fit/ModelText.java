package io.github.touchstone.corpus.fit;

import io.github.touchstone.model.ModelFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes a model file, as {@link io.github.touchstone.model.ModelReader} reads it: the header, then features by name. */
public final class ModelText {

    private final Map<String, String> header = new LinkedHashMap<>();
    private final Map<String, List<Long>> rows = new TreeMap<>();

    /** Begins a file without a line. */
    public ModelText() {}

    /**
     * Adds a line to the header.
     *
     * @param key its key
     * @param value its value
     * @return this
     */
    public ModelText header(String key, String value) {
        header.put(key, value);
        return this;
    }

    /**
     * Adds a feature, unless all its weights come out as too small.
     *
     * @param feature its name
     * @param least the size in thousandths that one of its weights must reach
     * @param weights its weights, one for each output
     * @return this
     */
    public ModelText row(String feature, int least, List<Double> weights) {
        List<Long> rounded = weights.stream()
                .map(weight -> Math.round(weight * ModelFile.UNIT))
                .toList();
        if (rounded.stream().anyMatch(weight -> Math.abs(weight) >= least)) {
            rows.put(feature, rounded);
        }
        return this;
    }

    /**
     * The number of features.
     *
     * @return 0 or more
     */
    public int size() {
        return rows.size();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        header.forEach((key, value) ->
                text.append("# ").append(key).append(": ").append(value).append('\n'));
        text.append('\n');
        rows.forEach((feature, weights) -> text.append(feature)
                .append('\t')
                .append(weights.stream().map(String::valueOf).collect(Collectors.joining("\t")))
                .append('\n'));
        return text.toString();
    }
}
