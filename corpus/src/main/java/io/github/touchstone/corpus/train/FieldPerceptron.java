package io.github.touchstone.corpus.train;

import io.github.touchstone.bibliography.EntryField;
import io.github.touchstone.bibliography.FieldPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Learns the fields of entries: a structured perceptron with averaged weights (Collins 2002). It walks through the
 * entries again and again; where its best way through the fields is wrong, the features of the right way gain one and
 * those of the wrong way lose one. All sums are whole numbers, so the result is the same on every machine.
 */
final class FieldPerceptron {

    private static final int ROUNDS = 20;
    private static final int FIELDS = EntryField.values().length;

    private final boolean[] known;
    private final int[][] weights;
    /** Each change times the moment of the change. */
    private final long[][] changes;

    private long moment = 1;

    private FieldPerceptron(List<FieldExample> examples, int features, int fewest) {
        this.known = known(examples, features, fewest);
        this.weights = new int[features][FIELDS];
        this.changes = new long[features][FIELDS];
    }

    /** The weights of each feature, by number; those of features that fewer than some words have are 0. */
    static double[][] fit(List<FieldExample> examples, int features, int fewest, long seed) {
        FieldPerceptron perceptron = new FieldPerceptron(examples, features, fewest);
        List<FieldExample> shuffled = new ArrayList<>(examples);
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(shuffled, random);
            shuffled.forEach(perceptron::learn);
        }
        return perceptron.averages();
    }

    private static boolean[] known(List<FieldExample> examples, int features, int fewest) {
        int[] counts = new int[features];
        for (FieldExample example : examples) {
            example.ofWords().forEach(word -> word.forEach(feature -> counts[feature]++));
            example.ofSteps().forEach(steps -> steps.forEach(step -> step.forEach(feature -> counts[feature]++)));
        }
        boolean[] known = new boolean[features];
        for (int feature = 0; feature < features; feature++) {
            known[feature] = counts[feature] >= fewest;
        }
        return known;
    }

    private void learn(FieldExample example) {
        List<EntryField> found = best(example);
        if (!found.equals(example.fields())) {
            change(example, example.fields(), 1);
            change(example, found, -1);
        }
        moment++;
    }

    private List<EntryField> best(FieldExample example) {
        FieldPath path = new FieldPath(example.fields().size());
        for (int word = 0; word < example.fields().size(); word++) {
            int[] ofWord = new int[FIELDS];
            addTo(ofWord, 0, example.ofWords().get(word));
            int[] ofStep = new int[FIELDS * FIELDS];
            List<List<Integer>> steps = example.ofSteps().get(word);
            for (int before = 0; before < steps.size(); before++) {
                addTo(ofStep, before * FIELDS, steps.get(before));
            }
            path.add(ofWord, ofStep);
        }
        return path.best();
    }

    private void addTo(int[] sums, int from, List<Integer> features) {
        for (int feature : features) {
            if (known[feature]) {
                for (int field = 0; field < FIELDS; field++) {
                    sums[from + field] += weights[feature][field];
                }
            }
        }
    }

    @SuppressWarnings("EnumOrdinal")
    private void change(FieldExample example, List<EntryField> way, int by) {
        for (int word = 0; word < way.size(); word++) {
            int field = way.get(word).ordinal();
            change(example.ofWords().get(word), field, by);
            if (word > 0) {
                change(example.ofSteps().get(word).get(way.get(word - 1).ordinal()), field, by);
            }
        }
    }

    private void change(List<Integer> features, int field, int by) {
        for (int feature : features) {
            if (known[feature]) {
                weights[feature][field] += by;
                changes[feature][field] += by * moment;
            }
        }
    }

    /** The mean of each weight over all moments. */
    private double[][] averages() {
        double[][] averages = new double[weights.length][FIELDS];
        for (int feature = 0; feature < weights.length; feature++) {
            for (int field = 0; field < FIELDS; field++) {
                averages[feature][field] = weights[feature][field] - (double) changes[feature][field] / moment;
            }
        }
        return averages;
    }
}
