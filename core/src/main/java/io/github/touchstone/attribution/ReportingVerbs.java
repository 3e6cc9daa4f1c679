package io.github.touchstone.attribution;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Term;
import io.github.touchstone.model.WordTable;
import io.github.touchstone.text.Fold;

/** The verbs, and participles, that give words as somebody's. */
final class ReportingVerbs {

    private static final long COMMON = 1;
    private static final long OTHER = 2;
    private static final long PARTICIPLE = 4;
    private static final WordTable WORDS = words();

    private ReportingVerbs() {}

    private static WordTable words() {
        WordTable table = new WordTable(1024);
        put(table, PARTICIPLE, "attribution/participle");
        put(table, OTHER, "attribution/verb");
        put(table, COMMON, "class/reporting-verb");
        return table;
    }

    private static void put(WordTable table, long kind, String list) {
        for (Term term : Lexicons.standard().get(list).terms()) {
            table.put(Fold.hash(term.text()), kind);
        }
    }

    /** "said", "lamented". */
    static boolean contains(long hash) {
        return (WORDS.of(hash) & (COMMON | OTHER)) != 0;
    }

    /** "said", but not "lamented": what need not be followed by what is said to be one. */
    static boolean isCommon(long hash) {
        return WORDS.of(hash) == COMMON;
    }

    /** "said", "saying". */
    static boolean containsAnyForm(long hash) {
        return WORDS.of(hash) != 0;
    }
}
