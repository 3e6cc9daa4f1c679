package io.github.touchstone.benchmarks.naive;

import io.github.touchstone.model.ModelFile;
import io.github.touchstone.model.ModelReader;
import io.github.touchstone.model.ModelRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The first output of a shipped linear model as a map from the name of a feature to its weight; words alone are read. */
final class NaiveModel {

    private static final String EDGE_BEFORE = "<s>";
    private static final String EDGE_BEHIND = "</s>";
    private static final String NUMBER = "#";
    private static final int LONGEST = 3;

    private final Map<String, Double> weights = new HashMap<>();
    private final double threshold;

    private NaiveModel(ModelFile file) {
        this.threshold = file.share("threshold");
        for (ModelRow row : file.rows()) {
            weights.put(row.feature(), row.weights().get(0) / ModelFile.UNIT);
        }
    }

    static NaiveModel shipped(Class<?> beside, String file) {
        return new NaiveModel(ModelReader.shipped(beside, file));
    }

    boolean says(NaiveSentence sentence) {
        return probability(sentence) >= threshold;
    }

    double probability(NaiveSentence sentence) {
        List<String> words = new ArrayList<>();
        words.add(EDGE_BEFORE);
        sentence.words().forEach(word -> words.add(Character.isDigit(word.charAt(0)) ? NUMBER : word));
        words.add(EDGE_BEHIND);
        double sum = weight(ModelFile.INTERCEPT);
        for (String phrase : phrases(words)) {
            sum += weight(phrase);
        }
        for (String word : words) {
            sum += weight("@like " + word) / Math.sqrt(sentence.words().size());
        }
        return ModelFile.probability(sum);
    }

    /** One to three words in a row, each once. */
    private static Set<String> phrases(List<String> words) {
        Set<String> phrases = new HashSet<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST); to++) {
                phrases.add(String.join(" ", words.subList(from, to)));
            }
        }
        return phrases;
    }

    private double weight(String feature) {
        return weights.getOrDefault(feature, 0.0);
    }
}
