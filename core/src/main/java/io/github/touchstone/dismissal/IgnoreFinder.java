package io.github.touchstone.dismissal;

import io.github.touchstone.location.Lines;
import io.github.touchstone.text.Block;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Reads what comments say, and finds what they act on. */
final class IgnoreFinder {

    private final Document document;
    private final Lines lines;
    /** In order of the source, where notes may stand elsewhere than in the text. */
    private final List<Span> blocks;

    private final List<Ignore> ignores = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Deque<Opened> open = new ArrayDeque<>();

    /** A comment with what it says. */
    private record Opened(Span comment, Directive directive) {}

    IgnoreFinder(Document document) {
        this.document = document;
        this.lines = new Lines(document.source());
        this.blocks = document.blocks().stream()
                .map(Block::span)
                .filter(span -> span.length() > 0)
                .map(document::toSource)
                .sorted()
                .toList();
    }

    Ignores find(List<Span> comments) {
        for (Span comment : comments) {
            try {
                read(comment);
            } catch (IllegalArgumentException e) {
                problem(comment, String.valueOf(e.getMessage()));
            }
        }
        open.forEach(opened -> problem(
                opened.comment(), "touchstone:ignore-start has no touchstone:ignore-end, and silences nothing"));
        ignores.sort(Comparator.comparing(Ignore::comment));
        return new Ignores(ignores, problems);
    }

    private void read(Span comment) {
        Directive directive = Directive.read(comment.of(document.source()));
        switch (directive.kind()) {
            case IGNORE -> onBlock(comment, directive);
            case IGNORE_START -> open.push(new Opened(comment, directive));
            case IGNORE_END -> close(comment);
        }
    }

    private void onBlock(Span comment, Directive directive) {
        around(comment)
                .or(() -> after(comment))
                .ifPresentOrElse(
                        block -> add(comment, block, directive),
                        () -> problem(comment, "touchstone:ignore has nothing after it, and silences nothing"));
    }

    private Optional<Span> around(Span comment) {
        int next = firstFrom(comment.start());
        return next == 0
                ? Optional.empty()
                : Optional.of(blocks.get(next - 1)).filter(block -> block.contains(comment));
    }

    private Optional<Span> after(Span comment) {
        int next = firstFrom(comment.end());
        return next == blocks.size() ? Optional.empty() : Optional.of(blocks.get(next));
    }

    /** The index of the first block that starts at an offset or later. */
    private int firstFrom(int offset) {
        int found = Collections.binarySearch(blocks, new Span(offset, offset));
        return found >= 0 ? found : -found - 1;
    }

    private void close(Span comment) {
        if (open.isEmpty()) {
            problem(comment, "touchstone:ignore-end has no touchstone:ignore-start before it");
        } else {
            Opened opened = open.pop();
            int from = opened.comment().end();
            add(opened.comment(), new Span(from, comment.start()), opened.directive());
        }
    }

    private void add(Span comment, Span scope, Directive directive) {
        ignores.add(new Ignore(
                comment, scope, directive.rules(), directive.who(), directive.why(), directive.until(), line(comment)));
    }

    private void problem(Span comment, String words) {
        problems.add(new Problem(line(comment), words));
    }

    private int line(Span comment) {
        return lines.at(comment.start()).line();
    }
}
