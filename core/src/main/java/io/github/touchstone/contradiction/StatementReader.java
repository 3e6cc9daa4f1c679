package io.github.touchstone.contradiction;

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
    private final Antecedents antecedents = new Antecedents();
    private Set<Long> before = Set.of();
    private List<Time> around = List.of();
    private int block = -1;

    StatementReader(PropositionReader reader, AuthorsClaims claims) {
        this.reader = reader;
        this.claims = claims;
    }

    /** The next sentence's statements; those that nobody answers for are left out. */
    List<Statement> read(Sentence sentence) {
        List<Proposition> clauses = Parts.of(reader.read(sentence));
        List<Proposition> resolved = antecedents.resolve(sentence, clauses);
        List<Standing> standings = claims.standings(sentence, clauses);
        around = around(sentence, clauses);
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            if (standings.get(i) != Standing.OPEN
                    && isComparable(resolved.get(i))
                    && !Antecedents.isAdrift(resolved.get(i))) {
                Set<Long> context = new HashSet<>(before);
                context.addAll(names(clauses, i - NEIGHBOURS, i + NEIGHBOURS + 1));
                Statement statement =
                        new Statement(sentence, resolved.get(i), standings.get(i), Set.copyOf(context), around);
                statements.add(Countdown.in(resolved, i).map(statement::saying).orElse(statement));
            }
        }
        before = names(resolved, 0, resolved.size());
        return statements;
    }

    /** The dates of a sentence, or if it has none those that were named last in its block. */
    private List<Time> around(Sentence sentence, List<Proposition> clauses) {
        List<Time> dates = clauses.stream()
                .flatMap(clause -> clause.dates().stream())
                .map(DateMention::time)
                .toList();
        boolean goesOn = sentence.block() == block && dates.isEmpty();
        block = sentence.block();
        return goesOn ? around : dates;
    }

    /** Whether a clause is of a length that can be held against another. */
    static boolean isComparable(Proposition clause) {
        return clause.endToken() - clause.firstToken() <= LONGEST_CLAUSE
                && clause.words().size() >= FEWEST_WORDS;
    }

    /** Keys of the names in some clauses, of the last of them if there are very many. */
    private static Set<Long> names(List<Proposition> clauses, int from, int to) {
        int end = Math.min(to, clauses.size());
        Set<Long> keys = new HashSet<>();
        for (int i = Math.max(Math.max(0, from), end - MOST_CLAUSES); i < end; i++) {
            for (ContentWord word : clauses.get(i).words()) {
                if (word.isName()) {
                    keys.add(word.key());
                }
            }
        }
        return keys;
    }
}
