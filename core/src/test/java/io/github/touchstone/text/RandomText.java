package io.github.touchstone.text;

import java.util.Random;

/** Texts put together at random from pieces. The same seed gives the same text. */
public final class RandomText {

    private RandomText() {}

    /** Joins some of the pieces, one at least and no more than so many. */
    public static String of(String[] pieces, long seed, int most) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        random.ints(1 + random.nextInt(most), 0, pieces.length).forEach(i -> text.append(pieces[i]));
        return text.toString();
    }
}
