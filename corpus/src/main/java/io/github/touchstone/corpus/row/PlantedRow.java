package io.github.touchstone.corpus.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A place of a document that contradicts a reference fact, or a trap that only looks as if it did.
 *
 * @param document the name of the document's file
 * @param text the sentence or clause as it stands in the document's readable text, white space as single spaces
 * @param facts the ids of the facts it contradicts; for a trap, of that which a careless reader might hold against it
 * @param kind what clashes, such as "date"; "none" for a trap
 * @param occurrence which one is meant where the text stands more than once, from 1
 */
public record PlantedRow(String document, String text, Set<String> facts, String kind, int occurrence) {

    private static final String TRAP = "none";
    private static final int MOST_OCCURRENCES = 1_000;

    /** Copies the set. */
    public PlantedRow {
        facts = Set.copyOf(facts);
    }

    /**
     * Reads {@code {"document", "text", "fact", "kind", "also": [], "occurrence"}}, of which the last two may be missing.
     *
     * @param row the fields
     * @return the place
     * @throws MalformedRowException if a field does not hold what it should
     */
    public static PlantedRow of(JsonRow row) {
        List<String> facts = new ArrayList<>(row.texts("also"));
        facts.add(row.text("fact"));
        return new PlantedRow(
                row.text("document"),
                row.text("text"),
                Set.copyOf(facts),
                row.text("kind"),
                row.has("occurrence") ? row.offset("occurrence", 1, MOST_OCCURRENCES) : 1);
    }

    /**
     * Tells what the place is there for.
     *
     * @return true if it contradicts its facts, false if it is a trap
     */
    public boolean contradicts() {
        return !kind.equals(TRAP);
    }
}
