package io.github.touchstone.corpus.boost;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Grows one tree: the leaf that gains most is parted next, until there are as many leaves as asked for. */
final class TreeGrower {

    private static final double UNIT = 1000;

    private final Binned binned;
    private final Slopes slopes;
    private final BoostOptions options;
    private final int classes;
    /** The rows of each node stand together, in their first order. */
    private final int[] rows;

    private final int[] aside;
    private final List<Node> leaves = new ArrayList<>();

    TreeGrower(Binned binned, Slopes slopes, BoostOptions options, int size) {
        this.binned = binned;
        this.slopes = slopes;
        this.options = options;
        this.classes = slopes.width() / 2;
        this.rows = new int[size];
        this.aside = new int[size];
        Arrays.setAll(rows, i -> i);
    }

    /** Grows the tree, and adds what it says of each row to the scores. */
    Tree grow(int[] scores) {
        Node root = new Node(0, rows.length, Histogram.of(binned, slopes, rows, 0, rows.length));
        leaves.add(root);
        Optional<Node> next = mostGaining();
        while (next.isPresent() && leaves.size() < options.leaves()) {
            part(next.get());
            next = mostGaining();
        }
        leaves.forEach(leaf -> leaf.addTo(scores));
        return root.tree();
    }

    private Optional<Node> mostGaining() {
        Node most = null;
        for (Node leaf : leaves) {
            if (leaf.split.isPresent() && (most == null || leaf.gain() > most.gain())) {
                most = leaf;
            }
        }
        return Optional.ofNullable(most);
    }

    private void part(Node node) {
        Split split = node.split.orElseThrow();
        int middle = partition(node, split);
        boolean firstIsSmaller = middle - node.from <= node.to - middle;
        int from = firstIsSmaller ? node.from : middle;
        int to = firstIsSmaller ? middle : node.to;
        Histogram smaller = Histogram.of(binned, slopes, rows, from, to);
        Histogram larger = node.histogram.without(smaller);
        node.yes = new Node(node.from, middle, firstIsSmaller ? smaller : larger);
        node.no = new Node(middle, node.to, firstIsSmaller ? larger : smaller);
        int place = leaves.indexOf(node);
        leaves.set(place, node.yes);
        leaves.add(node.no);
    }

    /** Puts the rows that say yes before the others, both in order; returns where the others begin. */
    private int partition(Node node, Split split) {
        byte[] column = binned.column(split.feature());
        int yes = node.from;
        int no = 0;
        for (int i = node.from; i < node.to; i++) {
            if (column[rows[i]] <= split.bin()) {
                rows[yes++] = rows[i];
            } else {
                aside[no++] = rows[i];
            }
        }
        System.arraycopy(aside, 0, rows, yes, no);
        return yes;
    }

    /** A node while the tree grows. */
    private final class Node {

        private final int from;
        private final int to;
        private final List<Integer> scores;
        private final Optional<Split> split;
        private final Histogram histogram;
        private @Nullable Node yes;
        private @Nullable Node no;

        Node(int from, int to, Histogram histogram) {
            this.from = from;
            this.to = to;
            this.histogram = histogram;
            this.scores = scores(histogram.total());
            this.split = to - from < 2 * options.fewestRows() ? Optional.empty() : Split.best(histogram, options);
        }

        /** Newton's step, {@code -G / (H + shrinkage)}, of which the rate is taken. */
        private List<Integer> scores(double[] total) {
            List<Integer> steps = new ArrayList<>();
            for (int k = 0; k < classes; k++) {
                double step = -total[k] / (total[classes + k] + options.shrinkage());
                steps.add((int) Math.round(UNIT * options.rate() * step));
            }
            return steps;
        }

        double gain() {
            return split.map(Split::gain).orElse(0.0);
        }

        void addTo(int[] all) {
            for (int i = from; i < to; i++) {
                for (int k = 0; k < classes; k++) {
                    all[rows[i] * classes + k] += scores.get(k);
                }
            }
        }

        Tree tree() {
            if (yes == null || no == null) {
                return new Tree.Leaf(scores);
            }
            Split parted = split.orElseThrow();
            float below = binned.after(parted.feature(), parted.bin());
            return new Tree.Question(parted.feature(), below, yes.tree(), no.tree());
        }
    }
}
