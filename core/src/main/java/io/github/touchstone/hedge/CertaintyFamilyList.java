package io.github.touchstone.hedge;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Term;
import io.github.touchstone.model.WordTable;
import io.github.touchstone.text.Fold;
import java.util.List;
import java.util.Locale;

/** The list of words by family, read at first use. */
final class CertaintyFamilyList {

    static final WordTable WORDS = words();

    private CertaintyFamilyList() {}

    private static WordTable words() {
        List<Term> terms = Lexicons.standard().get("language/certainty-family").terms();
        WordTable words = new WordTable(terms.size());
        for (Term term : terms) {
            words.put(Fold.hash(term.text()), families(term));
        }
        return words;
    }

    private static long families(Term term) {
        long bits = 0;
        for (String name : term.column("families").split(" ", -1)) {
            bits |= CertaintyFamily.valueOf(name.toUpperCase(Locale.ROOT)).bit();
        }
        return bits;
    }
}
