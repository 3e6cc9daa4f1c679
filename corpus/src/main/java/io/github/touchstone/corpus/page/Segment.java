package io.github.touchstone.corpus.page;

import io.github.touchstone.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/**
 * A stretch of text over which the same findings hold. Findings overlap as they please; segments never do, so that they
 * can become elements side by side.
 *
 * @param span where, in the extracted text
 * @param findings the findings that cover it, by number, in order
 */
record Segment(Span span, List<Integer> findings) {

    Segment {
        findings = List.copyOf(findings);
    }

    /**
     * Cuts a text at every end of a finding.
     *
     * @param places where each finding stands in the text; empty for one that stands nowhere
     * @return the covered stretches, in order
     */
    static List<Segment> of(List<Optional<Span>> places) {
        PriorityQueue<Edge> edges = new PriorityQueue<>();
        for (int i = 0; i < places.size(); i++) {
            Optional<Span> place = places.get(i).filter(span -> span.length() > 0);
            if (place.isPresent()) {
                edges.add(new Edge(place.get().start(), i, true));
                edges.add(new Edge(place.get().end(), i, false));
            }
        }
        return between(edges);
    }

    private static List<Segment> between(PriorityQueue<Edge> edges) {
        List<Segment> segments = new ArrayList<>();
        TreeSet<Integer> holding = new TreeSet<>();
        int start = 0;
        while (!edges.isEmpty()) {
            Edge edge = edges.remove();
            if (edge.offset() > start && !holding.isEmpty()) {
                segments.add(new Segment(new Span(start, edge.offset()), List.copyOf(holding)));
            }
            start = edge.offset();
            if (edge.opens()) {
                holding.add(edge.finding());
            } else {
                holding.remove(edge.finding());
            }
        }
        return segments;
    }

    /** Returns the finding that the segment speaks for first: the one with the shortest span. */
    int innermost(ToIntFunction<Integer> length) {
        int innermost = findings.get(0);
        for (int finding : findings) {
            if (length.applyAsInt(finding) < length.applyAsInt(innermost)) {
                innermost = finding;
            }
        }
        return innermost;
    }

    private record Edge(int offset, int finding, boolean opens) implements Comparable<Edge> {
        @Override
        public int compareTo(Edge other) {
            return Integer.compare(offset, other.offset);
        }
    }
}
