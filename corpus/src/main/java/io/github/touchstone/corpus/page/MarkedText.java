package io.github.touchstone.corpus.page;

import io.github.touchstone.corpus.output.ScoredDocument;
import io.github.touchstone.score.Finding;
import io.github.touchstone.text.Block;
import io.github.touchstone.text.SourceToText;
import io.github.touchstone.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** The extracted text of a document as HTML, block by block, with its findings marked. Used once. */
final class MarkedText {

    private static final Template BLOCK = Template.load("block.html");
    private static final Template LIST = Template.load("list.html");
    private static final Template MARK = Template.load("mark.html");
    private static final int LOWEST_HEADING = 6;
    private static final int HEADINGS_ABOVE = 2;

    private final String id;
    private final String text;
    private final List<Block> blocks;
    private final List<Finding> findings;
    private final List<Optional<Span>> places;
    private final List<Segment> segments;
    private final Map<Integer, String> firstMarks = new HashMap<>();
    private int nextSegment;
    private int marks;

    MarkedText(String id, ScoredDocument scored) {
        SourceToText locator = new SourceToText(scored.document());
        this.id = id;
        this.text = scored.document().text();
        this.blocks = scored.document().blocks();
        this.findings = scored.report().findings();
        this.places =
                findings.stream().map(finding -> locator.locate(finding.span())).toList();
        this.segments = Segment.of(places);
    }

    String html() {
        StringBuilder html = new StringBuilder(text.length() * 2);
        StringBuilder items = new StringBuilder();
        for (Block block : blocks) {
            if (block.kind() == Block.Kind.LIST_ITEM) {
                items.append(html(block));
            } else {
                endList(html, items);
                html.append(html(block));
            }
        }
        endList(html, items);
        return html.toString();
    }

    /** Returns the id of the first mark of a finding, once the text was written; empty if it has none. */
    Optional<String> firstMark(int finding) {
        return Optional.ofNullable(firstMarks.get(finding));
    }

    private static void endList(StringBuilder html, StringBuilder items) {
        if (!items.isEmpty()) {
            html.append(LIST.fill(Map.of("items", items)));
            items.setLength(0);
        }
    }

    private String html(Block block) {
        return BLOCK.fill(Map.of(
                "tag", tag(block),
                "kind", Names.ofKind(block.kind()),
                "level", block.level(),
                "text", marked(block.span())));
    }

    private static String tag(Block block) {
        return switch (block.kind()) {
            case HEADING -> "h" + Math.min(LOWEST_HEADING, HEADINGS_ABOVE + Math.max(1, block.level()));
            case LIST_ITEM -> "li";
            case QUOTE -> "blockquote";
            case PARAGRAPH, TABLE_CELL, NOTE -> "p";
        };
    }

    private String marked(Span block) {
        StringBuilder html = new StringBuilder();
        int position = block.start();
        while (nextSegment < segments.size() && segments.get(nextSegment).span().start() < block.end()) {
            Segment segment = segments.get(nextSegment);
            int start = Math.max(position, segment.span().start());
            int end = Math.min(block.end(), segment.span().end());
            if (start < end) {
                html.append(Html.escape(text.substring(position, start)));
                html.append(mark(segment, start, end));
                position = end;
            }
            if (segment.span().end() > block.end()) {
                break;
            }
            nextSegment++;
        }
        return html.append(Html.escape(text.substring(position, block.end()))).toString();
    }

    private String mark(Segment segment, int start, int end) {
        String mark = id + "-m" + ++marks;
        segment.findings().forEach(finding -> firstMarks.putIfAbsent(finding, mark));
        int first = segment.innermost(this::length);
        return MARK.fill(Map.of(
                "id", mark,
                "note", Names.ofNote(id, first),
                "notes", list(segment, finding -> Names.ofNote(id, finding)),
                "signals", list(segment, finding -> findings.get(finding).signal()),
                "ending", list(segment, finding -> endsAt(finding, end) ? String.valueOf(finding + 1) : ""),
                "text", text.substring(start, end)));
    }

    private static String list(Segment segment, IntFunction<String> name) {
        return segment.findings().stream()
                .map(name::apply)
                .filter(word -> !word.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private int length(int finding) {
        return places.get(finding).map(Span::length).orElse(0);
    }

    private boolean endsAt(int finding, int end) {
        return places.get(finding).filter(place -> place.end() == end).isPresent();
    }
}
