package io.github.touchstone.fact;

import io.github.touchstone.lexicon.Lexicon;
import io.github.touchstone.text.Fold;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a fact-checker judged a claim. */
enum Rating {
    TRUE,
    FALSE,
    /** Partly true, misleading, not proven: it says neither that the claim is true nor that it is false. */
    MIXTURE;

    private static final String ENDS_WORDS = ".:,;!?–—(";

    /** What a rating of schema.org says: by its words if they are known, else by where it stands on its scale. */
    static Optional<Rating> of(JsonObject reviewRating) {
        String words = reviewRating.text("alternateName");
        Optional<Rating> named = named(words);
        if (named.isEmpty()) {
            named = named(reviewRating.text("name"));
        }
        return named.isPresent() || !words.isBlank() ? named : onScale(reviewRating);
    }

    /** "False", and "False. The picture is from 2014." */
    private static Optional<Rating> named(String words) {
        String folded = Fold.fold(words).strip();
        Rating rating = Listed.WORDS.get(folded);
        for (int i = 0; i < folded.length() && rating == null; i++) {
            if (ENDS_WORDS.indexOf(folded.charAt(i)) >= 0) {
                rating = Listed.WORDS.get(folded.substring(0, i).strip());
                break;
            }
        }
        return Optional.ofNullable(rating);
    }

    private static Optional<Rating> onScale(JsonObject rating) {
        try {
            double value = Double.parseDouble(rating.text("ratingValue"));
            double best = Double.parseDouble(rating.text("bestRating"));
            double worst = Double.parseDouble(rating.text("worstRating"));
            boolean within = Math.min(best, worst) <= value && value <= Math.max(best, worst);
            if (best == worst || !within) {
                return Optional.empty();
            }
            return Optional.of(value == worst ? FALSE : value == best ? TRUE : MIXTURE);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The words, read when a rating is first met. */
    private static final class Listed {

        static final Map<String, Rating> WORDS = Lexicon.shipped(Rating.class, "rating.tsv").terms().stream()
                .collect(Collectors.toUnmodifiableMap(
                        term -> Fold.fold(term.text()),
                        term -> Rating.valueOf(term.column("verdict").toUpperCase(Locale.ROOT))));

        private Listed() {}
    }
}
