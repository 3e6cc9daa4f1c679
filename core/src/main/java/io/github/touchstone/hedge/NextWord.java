package io.github.touchstone.hedge;

import io.github.touchstone.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The word that a modal verb or an adverb belongs to: in "may not have been built", "built".
 *
 * @param token index of the word; the end of the sentence if there is none
 * @param auxiliaries which auxiliaries stand between, a bit for each
 * @param tag what the word is
 */
record NextWord(int token, int auxiliaries, CoarseTag tag) {

    /** At most this many words are passed over. */
    private static final int FARTHEST = 5;

    private static final List<FeatureValue> AUXILIARIES = FeatureValue.listOf("not", "have", "be", "been");
    private static final int TAGS = CoarseTag.values().length;
    private static final List<FeatureValue> TAG_VALUES = tagValues();

    static NextWord after(Tokens tokens, CueCandidate candidate) {
        int end = Math.min(candidate.sentence().endToken(), candidate.endToken() + FARTHEST);
        int auxiliaries = 0;
        int token = candidate.endToken();
        while (token < end && isBetween(tokens, token)) {
            auxiliaries |= auxiliary(tokens.hash(token));
            token++;
        }
        boolean ended = token >= candidate.sentence().endToken();
        return new NextWord(token, auxiliaries, ended ? CoarseTag.END : CoarseTag.of(tokens, token));
    }

    private static boolean isBetween(Tokens tokens, int token) {
        return (CueWord.of(tokens.hash(token)) & CueWord.BETWEEN) != 0 || CoarseTag.of(tokens, token) == CoarseTag.LY;
    }

    private static int auxiliary(long word) {
        for (int i = 0; i < AUXILIARIES.size(); i++) {
            if (AUXILIARIES.get(i).hash() == word) {
                return 1 << i;
            }
        }
        return 0;
    }

    /** The auxiliaries and the tag, such as "have_been:ed". */
    @SuppressWarnings("EnumOrdinal")
    FeatureValue tagValue() {
        return TAG_VALUES.get(auxiliaries * TAGS + tag.ordinal());
    }

    private static List<FeatureValue> tagValues() {
        List<FeatureValue> values = new ArrayList<>();
        for (int bits = 0; bits < 1 << AUXILIARIES.size(); bits++) {
            String words = words(bits);
            for (CoarseTag tag : CoarseTag.values()) {
                values.add(FeatureValue.of(words + ":" + tag.label()));
            }
        }
        return List.copyOf(values);
    }

    private static String words(int bits) {
        return IntStream.range(0, AUXILIARIES.size())
                .filter(i -> (bits & (1 << i)) != 0)
                .mapToObj(i -> AUXILIARIES.get(i).text())
                .collect(Collectors.joining("_"));
    }
}
