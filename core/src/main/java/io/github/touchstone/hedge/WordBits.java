package io.github.touchstone.hedge;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Term;
import io.github.touchstone.model.WordTable;
import io.github.touchstone.text.Fold;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** Reads lists whose column names one class or more for each word, as bits. */
final class WordBits {

    private WordBits() {}

    /** The bits of each word of a list; a name such as "modal-verb" is handed on as the constant MODAL_VERB. */
    static WordTable read(String list, String column, ToLongFunction<String> bitOf) {
        List<Term> terms = Lexicons.standard().get(list).terms();
        WordTable words = new WordTable(terms.size());
        for (Term term : terms) {
            long bits = 0;
            for (String name : term.column(column).split(" ", -1)) {
                bits |= bitOf.applyAsLong(name.toUpperCase(Locale.ROOT).replace('-', '_'));
            }
            words.put(Fold.hash(term.text()), bits);
        }
        return words;
    }
}
