package io.github.touchstone.claim;

import io.github.touchstone.lexicon.Term;
import io.github.touchstone.lexicon.TermTable;
import java.util.List;
import java.util.Locale;

/** Where a term of a list counts as a sign, as the list's column "counts" says. */
enum Counting {
    /** Wherever it stands. */
    ALWAYS,
    /** Only beside another term of its list. */
    BESIDE_ANOTHER,
    /** Only beside something measured. */
    BESIDE_MEASURED,
    /** Nowhere: it is listed for what else it tells. */
    NEVER;

    static Counting of(Term term) {
        return Standard.TERMS.of(term);
    }

    private static Counting read(Term term) {
        String counts = term.column("counts");
        return counts.isEmpty()
                ? ALWAYS
                : valueOf(counts.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Read at first use, so that a host that never scores pays nothing. */
    private static final class Standard {
        static final TermTable<Counting> TERMS = new TermTable<>(
                List.of(
                        "claim/cause",
                        "claim/trend",
                        "claim/definition",
                        "claim/law",
                        "claim/medical",
                        "claim/event-verb",
                        "claim/comparison"),
                Counting::read);
    }
}
