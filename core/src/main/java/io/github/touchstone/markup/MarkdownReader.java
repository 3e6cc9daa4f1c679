package io.github.touchstone.markup;

import io.github.touchstone.text.DocumentBuilder;
import io.github.touchstone.text.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Walks the blocks of a Markdown text in reading order and writes their prose down. */
final class MarkdownReader {

    private final String source;
    private final int start;
    private final DocumentBuilder document;
    private final Deque<BlockContext> contexts = new ArrayDeque<>();

    MarkdownReader(String source, DocumentBuilder document) {
        this.source = source;
        this.start = FrontMatter.end(source);
        this.document = document;
    }

    void read() {
        contexts.push(BlockContext.TOP);
        Node root = MarkdownBlocks.parse(source.substring(start));
        @Nullable Node node = root;
        while (node != null) {
            enter(node);
            node = node.getFirstChild() != null ? node.getFirstChild() : leaveUpToNext(node, root);
        }
    }

    private @Nullable Node leaveUpToNext(Node last, Node root) {
        Node node = last;
        while (node != root && node.getNext() == null) {
            contexts.pop();
            node = node.getParent();
        }
        contexts.pop();
        return node == root ? null : node.getNext();
    }

    private void enter(Node node) {
        BlockContext context = inside(node, contexts.peek());
        contexts.push(context);
        if (node instanceof InlineText words) {
            context.open(document);
            Passage passage = passage(words.lines());
            List<Mark> marks = new InlineScanner(passage.text(), words.definitions()).scan();
            new InlineWriter(passage, document).write(marks);
        } else if (node instanceof HtmlLines html) {
            new HtmlReader(passage(html.getSourceSpans()), document, context).read();
        }
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
