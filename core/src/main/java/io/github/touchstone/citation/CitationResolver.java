package io.github.touchstone.citation;

import io.github.touchstone.bibliography.Bibliography;
import io.github.touchstone.bibliography.BibliographyEntry;
import io.github.touchstone.text.Document;
import java.util.ArrayList;
import java.util.List;

/** Ties marks to the entries of the bibliography that they point to; "ibid." points where the mark before it does. */
final class CitationResolver {

    private final EntryIndex index;

    CitationResolver(Document document, Bibliography bibliography) {
        this.index = new EntryIndex(document, bibliography);
    }

    /** The entries of each of the marks, which are in order. */
    List<List<BibliographyEntry>> resolve(List<Mark> marks) {
        List<List<BibliographyEntry>> resolved = new ArrayList<>(marks.size());
        List<BibliographyEntry> last = List.of();
        for (Mark mark : marks) {
            List<BibliographyEntry> entries = mark.kind() == Citation.Kind.IBID ? last : index.of(mark);
            resolved.add(entries);
            last = entries;
        }
        return resolved;
    }
}
