package io.github.touchstone.fact;

import io.github.touchstone.lexicon.Numbering;
import io.github.touchstone.text.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Finds facts that say the same, and those whose fields contradict each other, by grouping: in linear time. */
final class FactPairs {

    private final List<PlacedFact> facts;
    private final List<FactPair> pairs = new ArrayList<>();
    private final Firsts statements = new Firsts();
    private final Firsts values = new Firsts();

    private FactPairs(List<PlacedFact> facts) {
        this.facts = facts;
    }

    static List<FactPair> of(List<PlacedFact> facts) {
        FactPairs found = new FactPairs(facts);
        for (int number = 0; number < facts.size(); number++) {
            found.compareWords(number);
        }
        new OtherValues(facts).find(found.pairs);
        return found.pairs;
    }

    private void compareWords(int number) {
        Fact fact = facts.get(number).fact();
        OptionalInt same = statements.first(words(fact.statement()), number);
        if (same.isPresent() && mayBeOneTime(facts.get(same.getAsInt()).fact(), fact)) {
            boolean agree = facts.get(same.getAsInt()).fact().polarity() == fact.polarity();
            add(agree ? FactPair.Kind.SAME_STATEMENT : FactPair.Kind.OPPOSITE, same.getAsInt(), number);
        } else if (hasFields(fact)) {
            OptionalInt first = values.first(fields(fact), number);
            first.ifPresent(other -> add(FactPair.Kind.SAME_VALUE, other, number));
        }
    }

    private static boolean mayBeOneTime(Fact a, Fact b) {
        return isSameOrOpen(a.time(), b.time()) && isSameOrOpen(a.validity(), b.validity());
    }

    private static boolean isSameOrOpen(String time, String other) {
        return time.isEmpty() || other.isEmpty() || time.equals(other);
    }

    private void add(FactPair.Kind kind, int first, int second) {
        pairs.add(new FactPair(kind, facts.get(first), facts.get(second)));
    }

    static boolean hasFields(Fact fact) {
        return !fact.subject().isBlank()
                && !fact.relation().isBlank()
                && !fact.value().isBlank();
    }

    private static long fields(Fact fact) {
        long key = words(fact.subject());
        for (String field : List.of(
                fact.relation(),
                fact.value(),
                fact.unit(),
                fact.time(),
                fact.validity(),
                fact.polarity().name())) {
            key = Fold.hash(Long.toHexString(key) + words(field));
        }
        return key;
    }

    /** One number for all spellings of some words: case, accents and what stands between words do not count. */
    static long words(String text) {
        StringBuilder words = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                words.append(gap && words.length() > 0 ? " " : "").append(c);
                gap = false;
            } else {
                gap = true;
            }
        }
        return Fold.hash(words.toString());
    }

    /** The first fact of each key. */
    private static final class Firsts {

        private final Numbering keys = new Numbering();
        private final IntList facts = new IntList();

        /** The fact that had the key before; empty if this is the first. */
        OptionalInt first(long key, int fact) {
            int group = keys.add(key);
            if (group == facts.size()) {
                facts.add(fact);
                return OptionalInt.empty();
            }
            return OptionalInt.of(facts.get(group));
        }
    }
}
