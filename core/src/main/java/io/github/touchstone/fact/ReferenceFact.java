package io.github.touchstone.fact;

import io.github.touchstone.proposition.ContentWord;
import io.github.touchstone.proposition.Proposition;
import io.github.touchstone.proposition.PropositionReader;
import io.github.touchstone.proposition.Time;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A fact, read so that claims can be held against it.
 *
 * @param fact the fact as given
 * @param statement what its statement says
 * @param names the content words of its subject and of each of its aliases
 * @param time when it happened, from its time field or else its statement; empty if neither names one time
 */
public record ReferenceFact(Fact fact, Proposition statement, List<Set<Long>> names, Optional<Time> time) {

    /** Copies the list. */
    public ReferenceFact {
        names = List.copyOf(names);
    }

    /**
     * Reads a fact.
     *
     * @param fact the fact
     * @return what it says
     */
    public static ReferenceFact of(Fact fact) {
        Proposition statement = PropositionReader.statement(fact.statement());
        List<Set<Long>> names = new ArrayList<>();
        if (!fact.subject().isBlank()) {
            names.add(keys(fact.subject()));
        }
        fact.aliases().forEach(alias -> names.add(keys(alias)));
        return new ReferenceFact(fact, statement, names, time(fact, statement));
    }

    private static Set<Long> keys(String name) {
        Set<Long> keys = new HashSet<>();
        for (ContentWord word : PropositionReader.statement(name).words()) {
            keys.add(word.key());
        }
        return Set.copyOf(keys);
    }

    private static Optional<Time> time(Fact fact, Proposition statement) {
        Optional<Time> given = Time.parse(fact.time());
        if (given.isPresent()) {
            return given;
        }
        return statement.dates().size() == 1 && !statement.dates().get(0).open()
                ? Optional.of(statement.dates().get(0).time())
                : Optional.empty();
    }
}
