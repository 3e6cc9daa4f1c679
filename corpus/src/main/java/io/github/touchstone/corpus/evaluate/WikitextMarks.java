package io.github.touchstone.corpus.evaluate;

import io.github.touchstone.corpus.accuracy.Counts;
import io.github.touchstone.text.Annotation;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The marks that a reader made of a page, held against the tags that the page holds. */
final class WikitextMarks {

    private static final String TAG = "<ref";
    private static final String NEEDED = "[citation needed]";

    private final WikitextTags tags;
    private final Document document;
    private final Map<Span, List<String>> labels;

    WikitextMarks(WikitextTags tags, Document document) {
        this.tags = tags;
        this.document = document;
        this.labels = annotations(Annotation.Kind.NOTE_MARK)
                .collect(Collectors.groupingBy(
                        this::source, Collectors.mapping(Annotation::value, Collectors.toList())));
    }

    /** A span with the label that a note mark shows there. */
    private record Labelled(Span span, String label) {}

    Counts tags() {
        Set<Span> found = labels.keySet().stream().filter(this::isTag).collect(Collectors.toSet());
        Counts counts = Counts.compare(spans(), found);
        long more = labels.entrySet().stream()
                .filter(mark -> isTag(mark.getKey()))
                .mapToLong(mark -> mark.getValue().size() - 1)
                .sum();
        return counts.plus(new Counts(0, (int) more, 0));
    }

    /** The label that is to be seen at a tag is the one of the tag that defines its note, or of the first of its name. */
    Counts reuses() {
        Map<String, String> defined = new HashMap<>();
        Stream<WikitextTags.Tag> definitions = tags.tags().stream().filter(tag -> !tag.reuses());
        Stream.concat(definitions, tags.tags().stream())
                .forEach(tag -> tag.name().ifPresent(name -> defined.putIfAbsent(name, label(tag))));
        Set<Labelled> gold = new HashSet<>();
        Set<Labelled> found = new HashSet<>();
        for (WikitextTags.Tag tag : tags.tags()) {
            Optional<String> name = tag.name().filter(known -> tag.reuses());
            if (name.isPresent()) {
                gold.add(new Labelled(tag.span(), defined.getOrDefault(name.get(), "")));
                labels.getOrDefault(tag.span(), List.of()).forEach(label -> found.add(new Labelled(tag.span(), label)));
            }
        }
        return Counts.compare(gold, found);
    }

    Counts needed() {
        Set<Span> found = annotations(Annotation.Kind.CITATION)
                .filter(note -> note.span().of(document.text()).equals(NEEDED))
                .map(this::source)
                .collect(Collectors.toSet());
        return Counts.compare(tags.needed(), found);
    }

    Counts closedPairs() {
        return Counts.compare(spans(), WikitextTags.closedPairs(document.source()));
    }

    private Set<Span> spans() {
        return tags.tags().stream().map(WikitextTags.Tag::span).collect(Collectors.toSet());
    }

    private String label(WikitextTags.Tag tag) {
        return labels.getOrDefault(tag.span(), List.of()).stream().findFirst().orElse("");
    }

    private Stream<Annotation> annotations(Annotation.Kind kind) {
        return document.annotations().stream().filter(note -> note.kind() == kind);
    }

    private Span source(Annotation note) {
        return document.toSource(note.span());
    }

    private boolean isTag(Span span) {
        return document.source().regionMatches(true, span.start(), TAG, 0, TAG.length());
    }
}
