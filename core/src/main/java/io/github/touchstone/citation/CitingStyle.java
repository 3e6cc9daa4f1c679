package io.github.touchstone.citation;

import io.github.touchstone.bibliography.BibliographyEntry;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How a text cites, as far as its clear citations and its bibliography show; what is unclear by itself is judged by it.
 *
 * @param works the works that the text cites or lists by author and year: "Smith 2001"
 * @param citedWorks how many of them its clear citations name
 * @param numbers how many numbers its clear citations name
 */
record CitingStyle(Set<String> works, int citedWorks, int numbers) {

    private static final int FEW = 3;

    CitingStyle {
        works = Set.copyOf(works);
    }

    static CitingStyle of(List<Mark> clear, Collection<BibliographyEntry> entries) {
        Set<String> works = labels(clear, Citation.Kind.AUTHOR_YEAR);
        int cited = works.size();
        entries.stream()
                .map(BibliographyEntry::authorAndYear)
                .filter(label -> !label.isEmpty())
                .forEach(works::add);
        return new CitingStyle(
                works, cited, labels(clear, Citation.Kind.NUMERIC).size());
    }

    private static Set<String> labels(List<Mark> marks, Citation.Kind kind) {
        Set<String> labels = new HashSet<>();
        for (Mark mark : marks) {
            if (mark.kind() == kind) {
                labels.addAll(SourceLabels.of(mark.label()));
            }
        }
        return labels;
    }

    /** Tells whether the text cites by author and year as a habit. */
    boolean isAuthorYear() {
        return citedWorks >= FEW;
    }

    /** How many sources the text cites in ways that are clear. */
    int sources() {
        return Math.max(citedWorks, numbers);
    }
}
