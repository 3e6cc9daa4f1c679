package io.github.touchstone.fact;

import io.github.touchstone.proposition.Time;
import io.github.touchstone.text.Fold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds subjects that are given two values at once of which they can have but one, such as two dates of birth.
 *
 * <p>Those of one subject and relation are sorted by the beginning of their time, and each is held against two before
 * it: the one that lasts longest, and the one that lasts longest with another value.
 */
final class OtherValues {

    private static final Time ALWAYS = new Time(LocalDate.MIN, LocalDate.MAX);

    private final Map<Group, List<Value>> groups = new LinkedHashMap<>();

    private record Group(long subject, long relation) {}

    private record Value(PlacedFact fact, int number, Time span) {

        boolean differs(Value other) {
            Fact a = fact.fact();
            Fact b = other.fact.fact();
            Optional<Time> time = Time.parse(a.value());
            Optional<Time> otherTime = Time.parse(b.value());
            if (time.isPresent() && otherTime.isPresent()) {
                return !time.get().overlaps(otherTime.get());
            }
            return !plain(a).equals(plain(b));
        }

        private static String plain(Fact fact) {
            return Fold.fold(fact.value() + " " + fact.unit()).replace(",", "").strip();
        }
    }

    OtherValues(List<PlacedFact> facts) {
        for (int number = 0; number < facts.size(); number++) {
            PlacedFact placed = facts.get(number);
            Fact fact = placed.fact();
            if (fact.polarity() == Fact.Polarity.AFFIRMED
                    && FactPairs.hasFields(fact)
                    && Relation.named(fact.relation()).functional()) {
                Group group = new Group(FactPairs.words(fact.subject()), FactPairs.words(fact.relation()));
                groups.computeIfAbsent(group, key -> new ArrayList<>()).add(new Value(placed, number, span(fact)));
            }
        }
    }

    /** When it was so; the time of something that is a time itself says nothing of that. */
    private static Time span(Fact fact) {
        Optional<Time> given = Time.parse(fact.validity());
        if (given.isEmpty() && !fact.time().equals(fact.value())) {
            given = Time.parse(fact.time());
        }
        return given.orElse(ALWAYS);
    }

    void find(List<FactPair> pairs) {
        for (List<Value> group : groups.values()) {
            group.sort(
                    Comparator.comparing((Value value) -> value.span().first()).thenComparing(Value::number));
            sweep(group, pairs);
        }
    }

    private static void sweep(List<Value> group, List<FactPair> pairs) {
        @Nullable Value longest = null;
        @Nullable Value other = null;
        for (Value value : group) {
            if (longest != null && clash(longest, value)) {
                pairs.add(pair(longest, value));
            } else if (other != null && clash(other, value)) {
                pairs.add(pair(other, value));
            }
            if (longest == null || value.span().last().isAfter(longest.span().last())) {
                other = longest != null && longest.differs(value) ? longest : other;
                longest = value;
            } else if (longest.differs(value)
                    && (other == null
                            || value.span().last().isAfter(other.span().last()))) {
                other = value;
            }
        }
    }

    private static boolean clash(Value a, Value b) {
        return a.span().overlaps(b.span()) && a.differs(b) && mayBeOne(item(a), item(b));
    }

    private static boolean mayBeOne(String item, String other) {
        return item.isEmpty() || other.isEmpty() || item.equals(other);
    }

    /** The item of a statement of Wikidata, where several people have one name; empty for any other fact. */
    private static String item(Value value) {
        String id = value.fact().fact().id();
        return id.substring(0, Math.max(0, id.indexOf('$')));
    }

    private static FactPair pair(Value a, Value b) {
        boolean inOrder = a.number() < b.number();
        return new FactPair(FactPair.Kind.OTHER_VALUE, inOrder ? a.fact() : b.fact(), inOrder ? b.fact() : a.fact());
    }
}
