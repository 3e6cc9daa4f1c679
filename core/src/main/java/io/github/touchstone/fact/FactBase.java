package io.github.touchstone.fact;

import io.github.touchstone.proposition.Proposition;
import io.github.touchstone.text.Fingerprint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reference facts, immutable and indexed: it finds those that speak of the same things as a claim, a million of them
 * about as fast as a thousand.
 *
 * <p>Build one with {@link #of(List)}, read one with {@link FactReader}, or with {@link FactBaseBuilder} if the facts come
 * from several files or what is odd about them matters. Share it between threads.
 */
public final class FactBase {

    /** No facts. */
    public static final FactBase EMPTY = new FactBase(List.of());

    private final List<Fact> facts;
    private final ReadFacts read;
    private final FactIndex index;
    private final String hash;

    private FactBase(List<Fact> given) {
        this.facts = List.copyOf(given);
        this.read = new ReadFacts(facts);
        this.index = FactIndex.of(facts);
        this.hash = hash(facts);
    }

    /**
     * Builds a base.
     *
     * @param facts the facts
     * @return the facts, indexed
     * @throws IllegalArgumentException if two facts have one id
     */
    public static FactBase of(List<Fact> facts) {
        Set<String> ids = new HashSet<>();
        for (Fact fact : facts) {
            if (!ids.add(fact.id())) {
                throw new IllegalArgumentException(
                        "two facts have the id \"" + fact.id() + "\": expected each id once");
            }
        }
        return new FactBase(facts);
    }

    /**
     * The number of facts.
     *
     * @return 0 or more
     */
    public int size() {
        return facts.size();
    }

    /**
     * The facts as given.
     *
     * @return all of them, in order
     */
    public List<Fact> facts() {
        return facts;
    }

    /**
     * Finds the facts that share most with a clause. A name is met in other spellings too ("Koestring" for
     * "Köstring"), and a name of several words by its words, whatever their order.
     *
     * <p>A fact has to share two words, and these have to be rare enough among the facts, the more so if no name is
     * among them: so most clauses of a text that is about something else bring up none.
     *
     * @param clause the clause
     * @param carried keys of names said before it, which "they" or "the pact" may stand for; a fact has to share a word
     *     with the clause besides
     * @param limit how many facts at most
     * @return the facts, the closest first; equally close ones in the order they were given
     */
    public List<ReferenceFact> about(Proposition clause, Collection<Long> carried, int limit) {
        return about(ClaimWords.of(index, clause, carried), limit);
    }

    /**
     * Finds the facts that share most with a claim of which only the keys are known; names are met in the spelling that
     * the keys stand for.
     *
     * @param keys keys of the claim's content words
     * @param limit how many facts at most
     * @return as {@link #about(Proposition, Collection, int)}
     */
    public List<ReferenceFact> about(Collection<Long> keys, int limit) {
        return about(ClaimWords.of(index, keys), limit);
    }

    private List<ReferenceFact> about(ClaimWords words, int limit) {
        List<ReferenceFact> found = new ArrayList<>();
        for (int fact : new FactSearch(index, words).find(limit)) {
            found.add(read.get(fact));
        }
        return found;
    }

    /**
     * Tells whether a fact holds any word of a clause: if none does, {@link #about(Proposition, Collection, int)} finds
     * nothing, whatever was said before.
     *
     * @param clause the clause
     * @return true if one does, or a spelling of one
     */
    public boolean knowsAnyWordOf(Proposition clause) {
        return index.vocabulary().knowsAny(clause);
    }

    /**
     * Names this set of facts: it changes whenever a fact does.
     *
     * @return 16 hexadecimal digits, see {@link Fingerprint}; "none" if there are no facts
     */
    public String hash() {
        return hash;
    }

    private static String hash(List<Fact> facts) {
        if (facts.isEmpty()) {
            return "none";
        }
        Fingerprint fingerprint = new Fingerprint();
        facts.forEach(fact -> fact.addTo(fingerprint));
        return fingerprint.toString();
    }
}
