package io.github.touchstone.fact;

import io.github.touchstone.proposition.Proposition;
import io.github.touchstone.proposition.PropositionReader;
import java.util.ArrayList;
import java.util.List;

/** All that a fact says in words: its statement, and those of its names that are not in it. */
final class FactText {

    private FactText() {}

    static List<Proposition> of(Fact fact) {
        List<Proposition> said = new ArrayList<>();
        said.add(PropositionReader.statement(fact.statement()));
        add(said, fact, fact.subject());
        fact.aliases().forEach(alias -> add(said, fact, alias));
        return said;
    }

    private static void add(List<Proposition> said, Fact fact, String name) {
        if (!name.isBlank() && !stands(name, fact.statement())) {
            said.add(PropositionReader.statement(name));
        }
    }

    /** Whether the name stands in the statement, from the start of a word to the end of one. */
    private static boolean stands(String name, String statement) {
        int at = statement.indexOf(name);
        return at >= 0 && isEdge(statement, at - 1) && isEdge(statement, at + name.length());
    }

    private static boolean isEdge(String statement, int at) {
        return at < 0 || at >= statement.length() || !Character.isLetterOrDigit(statement.charAt(at));
    }
}
