package io.github.touchstone.model;

import java.util.List;

/**
 * Gradient-boosted trees (Friedman 2001): each asks about a few figures and ends in a leaf, which has a weight for each
 * output; the outputs are the sums over all trees.
 *
 * <p>In the file the trees follow one another in preorder, a row a node: {@code precision<0.714} asks, with its
 * yes-branch right behind it; {@code leaf} gives weights, in thousandths of a unit of log-odds.
 */
public final class BoostedTrees {

    private static final String LEAF = "leaf";
    private static final int IS_LEAF = -1;

    private final ModelFile file;
    private final List<String> names;
    private final int outputs;
    /** The figure that a node asks about; {@link #IS_LEAF} for a leaf. */
    private final int[] figure;

    private final float[] threshold;
    /** Where the no-branch begins; for a leaf, where the next tree does. */
    private final int[] otherwise;

    private final int[] weights;
    private final int[] intercept;

    private BoostedTrees(ModelFile file, List<String> names) {
        this.file = file;
        this.names = names;
        this.outputs = file.outputs().size();
        int nodes = file.rows().size() - 1;
        this.figure = new int[Math.max(0, nodes)];
        this.threshold = new float[figure.length];
        this.otherwise = new int[figure.length];
        this.weights = new int[figure.length * outputs];
        this.intercept = intercept();
        for (int node = 0; node < figure.length; node++) {
            node(node, file.rows().get(node + 1));
        }
        int next = 0;
        while (next < figure.length) {
            next = tree(next);
        }
    }

    /**
     * Reads the trees of a model file.
     *
     * @param file the file
     * @param names the names of the figures, in the order in which they are given later
     * @return the trees
     * @throws IllegalArgumentException naming the file and the node, if it asks about something else or ends too soon
     */
    public static BoostedTrees of(ModelFile file, List<String> names) {
        return new BoostedTrees(file, List.copyOf(names));
    }

    private int[] intercept() {
        ModelRow first = file.rows().isEmpty()
                ? new ModelRow("", List.of())
                : file.rows().get(0);
        if (!first.feature().equals(ModelFile.INTERCEPT)) {
            throw malformed("the first row \"" + first.feature() + "\": expected \"" + ModelFile.INTERCEPT + "\"");
        }
        return first.weights().stream().mapToInt(weight -> weight).toArray();
    }

    private void node(int node, ModelRow row) {
        if (row.feature().equals(LEAF)) {
            figure[node] = IS_LEAF;
            for (int output = 0; output < outputs; output++) {
                weights[node * outputs + output] = row.weights().get(output);
            }
            return;
        }
        int less = row.feature().indexOf('<');
        int name = less < 0 ? -1 : names.indexOf(row.feature().substring(0, less));
        if (name < 0) {
            throw malformed("node \"" + row.feature() + "\": expected \"leaf\" or a figure, \"<\" and a number");
        }
        figure[node] = name;
        try {
            threshold[node] = Float.parseFloat(row.feature().substring(less + 1));
        } catch (NumberFormatException e) {
            throw malformed("node \"" + row.feature() + "\": expected a number behind \"<\"");
        }
    }

    /** Finds the no-branches of a tree with a stack of the nodes that still lack theirs, and the node behind it. */
    private int tree(int root) {
        int[] open = new int[figure.length - root];
        int depth = 0;
        int node = root;
        boolean ended = false;
        while (!ended) {
            if (node == figure.length) {
                throw malformed("the last tree ends too soon");
            }
            if (figure[node] == IS_LEAF) {
                ended = depth == 0;
                if (!ended) {
                    otherwise[open[--depth]] = node + 1;
                }
            } else {
                open[depth++] = node;
            }
            node++;
        }
        for (int each = root; each < node; each++) {
            otherwise[each] = figure[each] == IS_LEAF ? node : otherwise[each];
        }
        return node;
    }

    /**
     * Adds up what the trees say.
     *
     * @param figures a value for each name
     * @return a sum for each output, in thousandths of a unit of log-odds
     */
    public int[] sums(float[] figures) {
        int[] sums = intercept.clone();
        int node = 0;
        while (node < figure.length) {
            while (figure[node] != IS_LEAF) {
                node = figures[figure[node]] < threshold[node] ? node + 1 : otherwise[node];
            }
            for (int output = 0; output < outputs; output++) {
                sums[output] += weights[node * outputs + output];
            }
            node = otherwise[node];
        }
        return sums;
    }

    private IllegalArgumentException malformed(String what) {
        return new IllegalArgumentException(file.file() + ": " + what);
    }
}
