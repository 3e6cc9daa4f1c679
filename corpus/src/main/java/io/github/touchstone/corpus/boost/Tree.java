package io.github.touchstone.corpus.boost;

import java.util.List;
import java.util.function.BiConsumer;

/** A tree of questions whether a number is below some value; each leaf adds to the score of each class. */
public sealed interface Tree {

    /**
     * Asks.
     *
     * @param row the numbers
     * @return what is added to the score of each class, in thousandths
     */
    List<Integer> of(float[] row);

    /**
     * Visits the tree from its root, the yes-branch of each question before the no-branch.
     *
     * @param features the names of the numbers
     * @param visitor is given "name&lt;value" and no scores for a question, "leaf" and its scores for a leaf
     */
    void visit(List<String> features, BiConsumer<String, List<Integer>> visitor);

    /**
     * The end of a branch.
     *
     * @param scores what is added to the score of each class, in thousandths
     */
    record Leaf(List<Integer> scores) implements Tree {

        private static final String NAME = "leaf";

        /** Copies the list. */
        public Leaf {
            scores = List.copyOf(scores);
        }

        @Override
        public List<Integer> of(float[] row) {
            return scores;
        }

        @Override
        public void visit(List<String> features, BiConsumer<String, List<Integer>> visitor) {
            visitor.accept(NAME, scores);
        }
    }

    /**
     * A question.
     *
     * @param feature the number asked for
     * @param below the value that it may be below
     * @param yes what follows if it is
     * @param no what follows if it is not
     */
    record Question(int feature, float below, Tree yes, Tree no) implements Tree {

        @Override
        public List<Integer> of(float[] row) {
            return row[feature] < below ? yes.of(row) : no.of(row);
        }

        @Override
        public void visit(List<String> features, BiConsumer<String, List<Integer>> visitor) {
            visitor.accept(features.get(feature) + "<" + ShortDecimal.of(below), List.of());
            yes.visit(features, visitor);
            no.visit(features, visitor);
        }
    }
}
