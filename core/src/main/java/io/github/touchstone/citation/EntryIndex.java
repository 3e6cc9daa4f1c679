package io.github.touchstone.citation;

import io.github.touchstone.bibliography.Bibliography;
import io.github.touchstone.bibliography.BibliographyEntry;
import io.github.touchstone.text.Annotation;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.Fold;
import io.github.touchstone.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the entries that a mark points to: by a link of the markup if there is one, else by number or by author and
 * year, whatever their accents and capitals.
 */
final class EntryIndex {

    /** More entries than this under one name tell nothing; a text that repeats one number without end is not read on. */
    private static final int MOST_NAMESAKES = 8;

    private final Map<Long, List<BibliographyEntry>> byName = new HashMap<>();
    private final Map<String, BibliographyEntry> byAnchor = new HashMap<>();
    private final NavigableMap<Integer, List<String>> targets = new TreeMap<>();

    EntryIndex(Document document, Bibliography bibliography) {
        for (BibliographyEntry entry : bibliography.entries()) {
            addName(entry.number(), entry);
            addName(entry.authorAndYear(), entry);
            int particles = entry.firstAuthor().lastIndexOf(' ') + 1;
            if (particles > 0 && !entry.year().isEmpty()) {
                addName(entry.firstAuthor().substring(particles) + " " + entry.year(), entry);
            }
        }
        if (!document.annotations().isEmpty()) {
            addAnnotations(document, bibliography);
        }
    }

    private void addAnnotations(Document document, Bibliography bibliography) {
        NavigableMap<Integer, BibliographyEntry> byStart = new TreeMap<>();
        for (BibliographyEntry entry : bibliography.entries()) {
            byStart.put(entry.span().start(), entry);
        }
        for (Annotation annotation : document.annotations()) {
            if (annotation.kind() == Annotation.Kind.ANCHOR) {
                addAnchor(annotation, byStart);
            } else if (annotation.kind() == Annotation.Kind.LINK) {
                addTarget(annotation);
            }
        }
    }

    private void addName(String name, BibliographyEntry entry) {
        if (!name.isEmpty()) {
            List<BibliographyEntry> namesakes = byName.computeIfAbsent(Fold.hash(name), key -> new ArrayList<>());
            if (namesakes.size() < MOST_NAMESAKES) {
                namesakes.add(entry);
            }
        }
    }

    private void addAnchor(Annotation anchor, NavigableMap<Integer, BibliographyEntry> byStart) {
        Map.Entry<Integer, BibliographyEntry> before =
                byStart.floorEntry(anchor.span().start());
        Map.Entry<Integer, BibliographyEntry> after =
                byStart.ceilingEntry(anchor.span().start());
        if (before != null && before.getValue().span().overlaps(anchor.span())) {
            byAnchor.putIfAbsent(anchor.value(), before.getValue());
        } else if (after != null && after.getValue().span().overlaps(anchor.span())) {
            byAnchor.putIfAbsent(anchor.value(), after.getValue());
        }
    }

    /** Keeps links inside the page; MediaWiki may write "./Page#fragment" for one. */
    private void addTarget(Annotation link) {
        int fragment = link.value().indexOf('#') + 1;
        if (fragment == 1 || (fragment > 1 && link.value().startsWith("./"))) {
            targets.computeIfAbsent(link.span().start(), start -> new ArrayList<>())
                    .add(link.value().substring(fragment));
        }
    }

    /** The entries that a mark points to, each once. */
    List<BibliographyEntry> of(Mark mark) {
        Set<BibliographyEntry> linked = linkedFrom(mark.span());
        if (!linked.isEmpty()) {
            return List.copyOf(linked);
        }
        Set<BibliographyEntry> entries = new LinkedHashSet<>();
        for (String part : SourceLabels.of(mark.label())) {
            entries.addAll(named(part));
        }
        return List.copyOf(entries);
    }

    /** The entries that the links inside a span lead to. */
    Set<BibliographyEntry> linkedFrom(Span span) {
        Set<BibliographyEntry> linked = new LinkedHashSet<>();
        for (List<String> names : targets.subMap(span.start(), span.end()).values()) {
            for (String name : names) {
                BibliographyEntry entry = byAnchor.get(name);
                if (entry != null) {
                    linked.add(entry);
                }
            }
        }
        return linked;
    }

    /** The entries of a name, such as "12" or "Nekrich 1997". */
    List<BibliographyEntry> named(String name) {
        return name.isEmpty() ? List.of() : byName.getOrDefault(Fold.hash(name), List.of());
    }
}
