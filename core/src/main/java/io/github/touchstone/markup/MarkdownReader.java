package io.github.touchstone.markup;

import io.github.touchstone.text.Annotation;
import io.github.touchstone.text.DocumentBuilder;
import io.github.touchstone.text.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Walks the blocks of a Markdown text in reading order and writes their prose down. */
final class MarkdownReader {

    private final String source;
    private final int start;
    private final DocumentBuilder document;
    private final Deque<Placed> pending = new ArrayDeque<>();

    /** A block yet to be written, and what surrounds it. */
    private record Placed(Node node, BlockContext context) {}

    MarkdownReader(String source, DocumentBuilder document) {
        this.source = source;
        this.start = FrontMatter.end(source);
        this.document = document;
    }

    void read() {
        pending.push(new Placed(MarkdownBlocks.parse(source.substring(start)), BlockContext.TOP));
        while (!pending.isEmpty()) {
            Placed placed = pending.pop();
            BlockContext context = inside(placed.node(), placed.context());
            write(placed.node(), context);
            for (Node child = placed.node().getLastChild(); child != null; child = child.getPrevious()) {
                pending.push(new Placed(child, context));
            }
        }
    }

    private void write(Node node, BlockContext context) {
        if (node instanceof InlineText words) {
            context.open(document);
            int from = document.position();
            Passage passage = passage(words.lines());
            List<Mark> marks = new InlineScanner(passage.text(), words.definitions()).scan();
            new InlineWriter(passage, document).write(marks);
            noteOpenedBy(words).ifPresent(note -> document.annotate(Annotation.Kind.ANCHOR, from, note.anchor()));
        } else if (node instanceof HtmlLines html) {
            new HtmlReader(passage(html.getSourceSpans()), document, context).read();
        }
    }

    /** The note whose first paragraph these words are. */
    private static Optional<NoteDefinition> noteOpenedBy(InlineText words) {
        Node paragraph = words.getParent();
        boolean first = paragraph != null && paragraph.getPrevious() == null;
        return first && paragraph.getParent() instanceof NoteDefinition note ? Optional.of(note) : Optional.empty();
    }

    private static BlockContext inside(Node node, BlockContext context) {
        if (node instanceof Heading heading) {
            return context.heading(heading.getLevel());
        }
        if (node instanceof ListBlock) {
            return context.list();
        }
        if (node instanceof ListItem) {
            return context.item();
        }
        if (node instanceof BlockQuote) {
            return context.quote();
        }
        if (node instanceof PipeTable) {
            return context.cell();
        }
        return node instanceof NoteDefinition ? context.note() : context;
    }

    private Passage passage(List<SourceSpan> lines) {
        return Passage.of(source, lines.stream().map(this::span).toList());
    }

    private Span span(SourceSpan line) {
        int from = start + line.getInputIndex();
        return new Span(from, from + line.getLength());
    }
}
