package io.github.touchstone.score;

import io.github.touchstone.text.Fold;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Names findings so that one keeps its name when the text around it changes: by rule and words, and, where the same
 * words stand more than once, by their turn.
 */
final class FindingIds {

    private final Map<Long, Integer> turns = new HashMap<>();

    String next(String rule, String words) {
        long hash = Fold.hash(rule + "\n" + words);
        int turn = turns.merge(hash, 1, Integer::sum);
        long id = turn == 1 ? hash : Fold.hash(turn + "\n" + rule + "\n" + words);
        return HexFormat.of().toHexDigits(id);
    }
}
