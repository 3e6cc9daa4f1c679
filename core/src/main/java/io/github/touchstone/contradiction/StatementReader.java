package io.github.touchstone.contradiction;

import io.github.touchstone.fact.FactBase;
import io.github.touchstone.proposition.ContentWord;
import io.github.touchstone.proposition.DateMention;
import io.github.touchstone.proposition.Proposition;
import io.github.touchstone.proposition.PropositionReader;
import io.github.touchstone.proposition.Time;
import io.github.touchstone.text.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads sentences as statements, one after the other: it remembers what the one before spoke of. */
final class StatementReader {

    /** A longer clause cannot be held against one fact. */
    private static final int LONGEST_CLAUSE = 80;

    private static final int FEWEST_WORDS = 2;
    /** Clauses on either side that tell what "they" may mean. */
    private static final int NEIGHBOURS = 4;
    /** A sentence with more clauses is remembered by its last ones. */
    private static final int MOST_CLAUSES = 16;

    private final PropositionReader reader;
    private final AuthorsClaims claims;
    private final FactBase facts;
    private final Antecedents antecedents = new Antecedents();
    private List<Proposition> before = List.of();
    private List<Time> around = List.of();
    private int block = -1;

    StatementReader(PropositionReader reader, AuthorsClaims claims, FactBase facts) {
        this.reader = reader;
        this.claims = claims;
        this.facts = facts;
    }

    /** The next sentence's statements; those that nobody answers for, and those that no fact can speak of, are left out. */
    List<Statement> read(Sentence sentence) {
        List<Proposition> clauses = Parts.of(reader.read(sentence));
        List<Proposition> resolved = antecedents.resolve(sentence, clauses);
        List<Standing> standings = claims.standings(sentence, clauses);
        around = around(sentence, clauses);
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            if (standings.get(i) != Standing.OPEN
                    && isComparable(resolved.get(i))
                    && !Antecedents.isAdrift(resolved.get(i))
                    && facts.knowsAnyWordOf(resolved.get(i))) {
                Statement statement =
                        new Statement(sentence, resolved.get(i), standings.get(i), context(clauses, i), around);
                statements.add(Countdown.in(resolved, i).map(statement::saying).orElse(statement));
            }
        }
        before = resolved;
        return statements;
    }

    /** The names of the sentence before and of the clauses around one. */
    private Set<Long> context(List<Proposition> clauses, int clause) {
        Set<Long> context = new HashSet<>();
        addNames(before, 0, before.size(), context);
        addNames(clauses, clause - NEIGHBOURS, clause + NEIGHBOURS + 1, context);
        return Set.copyOf(context);
    }

    /** The dates of a sentence, or if it has none those that were named last in its block. */
    private List<Time> around(Sentence sentence, List<Proposition> clauses) {
        List<Time> dates = new ArrayList<>();
        for (Proposition clause : clauses) {
            for (DateMention date : clause.dates()) {
                dates.add(date.time());
            }
        }
        boolean goesOn = sentence.block() == block && dates.isEmpty();
        block = sentence.block();
        return goesOn ? around : dates;
    }

    /** Whether a clause is of a length that can be held against another. */
    static boolean isComparable(Proposition clause) {
        return clause.endToken() - clause.firstToken() <= LONGEST_CLAUSE
                && clause.words().size() >= FEWEST_WORDS;
    }

    /** Adds the keys of the names in some clauses, of the last of them if there are very many. */
    private static void addNames(List<Proposition> clauses, int from, int to, Set<Long> keys) {
        int end = Math.min(to, clauses.size());
        for (int i = Math.max(Math.max(0, from), end - MOST_CLAUSES); i < end; i++) {
            for (ContentWord word : clauses.get(i).words()) {
                if (word.isName()) {
                    keys.add(word.key());
                }
            }
        }
    }
}
