package io.github.touchstone.attribution;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Term;
import io.github.touchstone.model.WordTable;
import io.github.touchstone.text.Fold;
import java.util.List;
import java.util.Locale;

/** What else than "that" may follow a verb when it reports. */
enum VerbFrame {
    /** "told reporters". */
    TELLING,
    /** "wrote on Monday", "wrote to". */
    WRITING,
    /** "assured the king that". */
    ADDRESSING,
    /** "vowed to fight a plan that": what one means to do is no statement. */
    INTENDING,
    /** "accused the mayor of", "blamed the strike for". */
    ACCUSING,
    /** "called the plan “a disgrace”". */
    DESCRIBING;

    private static final WordTable WORDS = words();

    private static WordTable words() {
        List<Term> terms = Lexicons.standard().get("attribution/frame").terms();
        WordTable table = new WordTable(terms.size());
        for (Term term : terms) {
            long frames = 0;
            for (VerbFrame frame : values()) {
                frames |= term.column("frames").contains(frame.name().toLowerCase(Locale.ROOT)) ? frame.bit() : 0;
            }
            table.put(Fold.hash(term.text()), frames);
        }
        return table;
    }

    @SuppressWarnings("EnumOrdinal")
    private long bit() {
        return 1L << ordinal();
    }

    /** Tells whether the verb of a hash stands in this frame. */
    boolean takes(long verb) {
        return (WORDS.of(verb) & bit()) != 0;
    }
}
