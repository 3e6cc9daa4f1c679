package io.github.touchstone.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The weights of a small model of one output whose features are all known by name. */
public final class NamedWeights {

    private NamedWeights() {}

    /**
     * Takes the weights of a file.
     *
     * @param file the file
     * @param names the names of the model's features
     * @return the intercept, then the weight of each, in thousandths
     * @throws IllegalArgumentException naming the file, if it has not one weight for each name and the intercept, or others besides
     */
    public static int[] of(ModelFile file, List<String> names) {
        Map<String, Integer> byName = new TreeMap<>();
        for (ModelRow row : file.rows()) {
            if (byName.put(row.feature(), row.weights().get(0)) != null) {
                throw new IllegalArgumentException(file.file() + ": \"" + row.feature() + "\" stands here twice");
            }
        }
        int[] weights = Stream.concat(Stream.of(ModelFile.INTERCEPT), names.stream())
                .mapToInt(name -> taken(byName, name, file))
                .toArray();
        if (!byName.isEmpty()) {
            throw new IllegalArgumentException(file.file() + ": no feature is named " + byName.keySet());
        }
        return weights;
    }

    private static int taken(Map<String, Integer> byName, String name, ModelFile file) {
        Integer weight = byName.remove(name);
        if (weight == null) {
            throw new IllegalArgumentException(file.file() + ": there is no weight for \"" + name + "\"");
        }
        return weight;
    }
}
