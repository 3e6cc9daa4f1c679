package io.github.touchstone.contradiction;

import io.github.touchstone.proposition.Proposition;
import io.github.touchstone.proposition.PropositionReader;
import io.github.touchstone.text.Block;
import io.github.touchstone.text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A text, or a window of one, whose clauses are read where they are asked for, each once. What is read counts from its
 * own beginning, so that it stays true wherever the passage is moved to.
 */
final class Passage {

    private final CheckedText checked;
    private final AuthorsClaims claims;
    private final PropositionReader reader;
    /** The clauses that a sentence states, by its index. */
    private final Map<Integer, List<Anchored>> stated = new HashMap<>();

    Passage(CheckedText checked) {
        this.checked = checked;
        this.claims = new AuthorsClaims(checked);
        this.reader = checked.reader();
    }

    List<Sentence> sentences() {
        return checked.text().sentences();
    }

    int tokens() {
        return checked.text().tokens().size();
    }

    AuthorsClaims claims() {
        return claims;
    }

    PropositionReader reader() {
        return reader;
    }

    /** Tells from a sentence as a whole, so that its clauses need not be read, whether its author may state them. */
    boolean mayState(Sentence sentence) {
        return !claims.isCredited(sentence) && checked.text().block(sentence).kind() != Block.Kind.TABLE_CELL;
    }

    /** The clauses of a sentence that can be held against others, and that its author states if it tells anything. */
    List<Anchored> stated(Sentence sentence) {
        return stated.computeIfAbsent(sentence.index(), index -> read(sentence));
    }

    private List<Anchored> read(Sentence sentence) {
        if (!reader.mayTellOfADeed(sentence)) {
            return List.of();
        }
        List<Anchored> found = new ArrayList<>();
        List<Proposition> clauses = reader.read(sentence);
        List<Standing> standings = claims.standingsIfTold(sentence, clauses);
        for (int i = 0; i < clauses.size(); i++) {
            if (standings.get(i) == Standing.STATED && StatementReader.isComparable(clauses.get(i))) {
                found.add(Anchored.of(sentence, clauses.get(i)));
            }
        }
        return List.copyOf(found);
    }
}
