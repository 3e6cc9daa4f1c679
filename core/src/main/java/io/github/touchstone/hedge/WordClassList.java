package io.github.touchstone.hedge;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Term;
import io.github.touchstone.model.WordTable;
import io.github.touchstone.text.Fold;
import java.util.List;
import java.util.Locale;

/** The classes of the words that a list gives; read at first use, so that a host that never scores pays nothing. */
final class WordClassList {

    static final WordTable CLASSES = read();

    private WordClassList() {}

    private static WordTable read() {
        List<Term> terms = Lexicons.standard().get("language/word-class").terms();
        WordTable classes = new WordTable(terms.size());
        for (Term term : terms) {
            long bits = 0;
            for (String name : term.column("classes").split(" ", -1)) {
                bits |= WordClass.bit(
                        WordClass.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')));
            }
            classes.put(Fold.hash(term.text()), bits);
        }
        return classes;
    }
}
