package io.github.touchstone.benchmarks.rival;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Term;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The terms of our hedge lists, as every engine that looks for cues is given them. */
final class CueList {

    private static final List<String> LISTS =
            List.of("hedge/epistemic", "hedge/weasel", "hedge/approximator", "hedge/booster");

    private CueList() {}

    /** The terms in small letters, each once, in order; those that name a class of words in braces are left out. */
    static List<String> terms() {
        return LISTS.stream()
                .flatMap(CueList::terms)
                .map(term -> term.toLowerCase(Locale.ROOT))
                .filter(term -> term.indexOf('{') < 0)
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> terms(String list) {
        return Lexicons.standard().get(list).terms().stream().map(Term::text);
    }
}
