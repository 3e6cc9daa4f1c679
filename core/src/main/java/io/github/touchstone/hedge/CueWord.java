package io.github.touchstone.hedge;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Term;
import io.github.touchstone.model.WordTable;
import io.github.touchstone.text.Fold;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the lists say of a word around a candidate, as bits, so that one look tells all: its coarse tag in the lowest
 * eight, and the flags below.
 */
final class CueWord {

    /** A past form that does not end in -ed: "was". */
    static final long PAST = 1 << 8;
    /** A present form: "is". */
    static final long PRESENT = 1 << 9;
    /** "if" or "unless". */
    static final long IF = 1 << 10;
    /** May stand between a modal verb and the verb it belongs to: "also". */
    static final long BETWEEN = 1 << 11;

    /** Asks, tests or knows, so that an "if" behind it stands for "whether". */
    static final long ASKING = 1 << 12;

    private static final long TAG = 0xff;
    private static final CoarseTag[] TAGS = CoarseTag.values();
    private static final WordTable WORDS = words();

    private CueWord() {}

    /** The bits of a word; 0 if no list has it. */
    static long of(long hash) {
        return WORDS.of(hash);
    }

    static boolean isTagged(long bits) {
        return (bits & TAG) != 0;
    }

    static CoarseTag tag(long bits) {
        return TAGS[(int) (bits & TAG) - 1];
    }

    private static WordTable words() {
        Map<Long, Long> bits = new HashMap<>();
        for (Term term : terms("language/coarse-tag")) {
            put(bits, term.text(), tagBits(CoarseTag.valueOf(term.column("tag").toUpperCase(Locale.ROOT))));
        }
        terms("language/past-verb").forEach(term -> put(bits, term.text(), PAST));
        terms("language/between-verbs").forEach(term -> put(bits, term.text(), BETWEEN));
        terms("language/asking").forEach(term -> put(bits, term.text(), ASKING));
        List.of("is", "are", "has", "have", "does", "do", "am").forEach(word -> put(bits, word, PRESENT));
        List.of("if", "unless").forEach(word -> put(bits, word, IF));
        WordTable words = new WordTable(bits.size());
        bits.forEach(words::put);
        return words;
    }

    private static List<Term> terms(String list) {
        return Lexicons.standard().get(list).terms();
    }

    @SuppressWarnings("EnumOrdinal")
    private static long tagBits(CoarseTag tag) {
        return tag.ordinal() + 1L;
    }

    private static void put(Map<Long, Long> bits, String word, long more) {
        bits.merge(Fold.hash(word), more, (one, other) -> one | other);
    }
}
