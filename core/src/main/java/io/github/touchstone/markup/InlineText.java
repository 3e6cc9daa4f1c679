package io.github.touchstone.markup;

import java.util.List;
import org.commonmark.node.CustomNode;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.InlineParserContext;

/** The words of a paragraph or heading, kept as they stand until they are written down. */
final class InlineText extends CustomNode {

    private final List<SourceSpan> lines;
    private final InlineParserContext definitions;

    InlineText(List<SourceSpan> lines, InlineParserContext definitions) {
        this.lines = lines;
        this.definitions = definitions;
    }

    List<SourceSpan> lines() {
        return lines;
    }

    InlineParserContext definitions() {
        return definitions;
    }
}
