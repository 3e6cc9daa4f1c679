package io.github.touchstone.genre;

import io.github.touchstone.analysis.Analysis;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Suggests a profile by what kind of text it seems to be. Each sign adds to a profile its weight there times how loudly it
 * speaks, min(1, amount / full); the profile with the largest sum is suggested. The two signs that set it off most from
 * the others are its reason.
 */
public final class GenreFinder {

    /** Less speaks for nothing but the profile for any kind of text. */
    private static final double LEAST_SUM = 1;

    private static final int SHOWN_SIGNS = 2;
    private static final String NO_SIGN =
            "Nothing in it tells what kind of text it is; this is the profile for any kind.";

    private GenreFinder() {}

    /**
     * Suggests a profile.
     *
     * @param analysis the text with its marks
     * @return the profile and what speaks for it; the profile NEWS where nothing speaks for any
     */
    public static SuggestedProfile find(Analysis analysis) {
        SignCount counted = SignCount.of(analysis);
        int best = 0;
        for (int profile = 1; profile < Sign.PROFILES.size(); profile++) {
            best = sum(counted, profile) > Math.max(LEAST_SUM, sum(counted, best)) ? profile : best;
        }
        return new SuggestedProfile(Sign.PROFILES.get(best), reason(counted, best));
    }

    private static double sum(SignCount counted, int profile) {
        double sum = 0;
        for (int sign = 0; sign < Sign.ALL.size(); sign++) {
            sum += strength(counted, sign) * Sign.ALL.get(sign).weights().get(profile);
        }
        return sum;
    }

    private static double strength(SignCount counted, int sign) {
        return Sign.ALL.get(sign).strength(counted.of(sign), counted.words());
    }

    private static String reason(SignCount counted, int profile) {
        List<String> strongest = IntStream.range(0, Sign.ALL.size())
                .boxed()
                .filter(sign -> favours(counted, sign, profile) > 0)
                .sorted(Comparator.comparingDouble(sign -> -favours(counted, sign, profile)))
                .limit(SHOWN_SIGNS)
                .map(sign -> Sign.ALL.get(sign).inWords(counted.of(sign)))
                .toList();
        return strongest.isEmpty() ? NO_SIGN : sentence(String.join(", and ", strongest));
    }

    private static double favours(SignCount counted, int sign, int profile) {
        return strength(counted, sign) * Sign.ALL.get(sign).favours(profile);
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }
}
