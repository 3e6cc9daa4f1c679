package io.github.touchstone.wikitext;

import io.github.touchstone.text.Block;
import java.util.Optional;

/** Writes what tags of HTML do: some begin a block, one is a space, the others leave no trace. */
final class TagWriter {

    private final PageReader reader;
    private final String source;
    private final Constructs constructs;

    TagWriter(PageReader reader) {
        this.reader = reader;
        this.source = reader.page().source();
        this.constructs = reader.page().constructs();
    }

    void write(int number) {
        int start = constructs.start(number);
        String name = Tag.name(source, start);
        Optional<MarkupNames.Role> role = MarkupNames.SHIPPED.role(name);
        boolean closing = source.startsWith("/", start + 1);
        switch (role.orElse(MarkupNames.Role.PLAIN)) {
            case SPACE, OUT, OPAQUE -> reader.document().space();
            case RAISED -> writeRaised(constructs.end(number), closing);
            case PARAGRAPH -> reader.open(Block.Kind.PARAGRAPH, 0);
            case ITEM -> open(closing, Block.Kind.LIST_ITEM, 1);
            case CELL -> open(closing, Block.Kind.TABLE_CELL, 0);
            case HEADING -> open(closing, Block.Kind.HEADING, name.charAt(1) - '0');
            case QUOTE -> writeQuote(closing);
            case REF, REFERENCES, NOWIKI, PLAIN -> {}
        }
    }

    String attribute(int number, String name) {
        int end = Math.min(constructs.contentStart(number), constructs.end(number)) - 1;
        int start = constructs.start(number)
                + 1
                + Tag.name(source, constructs.start(number)).length();
        int slash = source.charAt(end - 1) == '/' ? 1 : 0;
        return Attributes.of(source.substring(start, Math.max(start, end - slash)))
                .getOrDefault(name, "");
    }

    /** Raising a digit parts it from another: 1941 with note 3 is not 19413. */
    private void writeRaised(int end, boolean closing) {
        boolean digit = end < source.length() && Character.isDigit(source.charAt(end));
        if (!closing && digit) {
            reader.document().space();
        }
    }

    private void open(boolean closing, Block.Kind kind, int level) {
        reader.open(closing ? Block.Kind.PARAGRAPH : kind, closing ? 0 : level);
    }

    private void writeQuote(boolean closing) {
        if (closing) {
            reader.blocks().leaveQuote();
        } else if (!reader.blocks().inNote()) {
            reader.blocks().enterQuote();
        }
        reader.open(Block.Kind.PARAGRAPH, 0);
    }
}
