package io.github.touchstone.corpus.accuracy;

import java.util.List;

/** Goes down a ranking, one step for each distinct probability, as if the threshold were lowered. */
final class RankingWalk {

    private final List<Prediction> ranked;
    private final int positives;
    private final int negatives;

    /** Positive and negative rows above the threshold. */
    private int right;

    private int wrong;

    private double pairsInOrder;
    private double precisionByRecall;
    private double bestF1;
    private double bestCorrect;

    /** Takes the rows, highest probability first. */
    RankingWalk(List<Prediction> ranked) {
        this.ranked = ranked;
        this.positives = (int) ranked.stream().filter(Prediction::gold).count();
        this.negatives = ranked.size() - positives;
        this.bestCorrect = negatives;
    }

    void run() {
        int next = 0;
        while (next < ranked.size()) {
            int start = next;
            int gained = 0;
            while (next < ranked.size() && isTied(start, next)) {
                gained += ranked.get(next).gold() ? 1 : 0;
                next++;
            }
            step(gained, next - start - gained);
        }
    }

    private boolean isTied(int one, int other) {
        return ranked.get(one).probability() == ranked.get(other).probability();
    }

    private void step(int gained, int admitted) {
        pairsInOrder += admitted * (right + gained / 2.0);
        right += gained;
        wrong += admitted;
        precisionByRecall += gained * (double) right / (right + wrong);
        bestF1 = Math.max(bestF1, 2.0 * right / (right + wrong + positives));
        bestCorrect = Math.max(bestCorrect, right + negatives - wrong);
    }

    Ranking ranking() {
        return new Ranking(
                Share.of(pairsInOrder, (double) positives * negatives),
                Share.of(precisionByRecall, positives),
                positives == 0 ? Share.of(0, 0) : Share.of(bestF1, 1),
                Share.of(bestCorrect, ranked.size()));
    }
}
