package io.github.touchstone.hedge;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.text.Fold;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that count: "two", "dozen", "million". */
final class NumberWords {

    private static final Set<Long> HASHES = Lexicons.standard().get("reason/number-word").terms().stream()
            .map(term -> Fold.hash(term.text()))
            .collect(Collectors.toUnmodifiableSet());

    private NumberWords() {}

    static boolean contains(long hash) {
        return HASHES.contains(hash);
    }
}
