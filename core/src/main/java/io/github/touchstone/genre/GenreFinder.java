package io.github.touchstone.genre;

import io.github.touchstone.analysis.Analysis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

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
        double[] strengths = counted.strengths();
        int best = 0;
        double most = LEAST_SUM;
        for (int profile = 0; profile < Sign.PROFILES.size(); profile++) {
            double sum = sum(strengths, profile);
            if (sum > most) {
                best = profile;
                most = sum;
            }
        }
        return new SuggestedProfile(Sign.PROFILES.get(best), reason(counted, strengths, best));
    }

    private static double sum(double[] strengths, int profile) {
        double sum = 0;
        for (int sign = 0; sign < strengths.length; sign++) {
            sum += strengths[sign] * Sign.ALL.get(sign).weights().get(profile);
        }
        return sum;
    }

    private static String reason(SignCount counted, double[] strengths, int profile) {
        List<Integer> telling = new ArrayList<>();
        for (int sign = 0; sign < strengths.length; sign++) {
            if (favours(strengths, sign, profile) > 0) {
                telling.add(sign);
            }
        }
        telling.sort(Comparator.comparingDouble(sign -> -favours(strengths, sign, profile)));
        String words = telling.stream()
                .limit(SHOWN_SIGNS)
                .map(sign -> Sign.ALL.get(sign).inWords(counted.of(sign)))
                .collect(Collectors.joining(", and "));
        return words.isEmpty() ? NO_SIGN : sentence(words);
    }

    private static double favours(double[] strengths, int sign, int profile) {
        return strengths[sign] * Sign.ALL.get(sign).favours(profile);
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }
}
