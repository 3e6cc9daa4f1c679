package io.github.touchstone.support;

import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Block;
import io.github.touchstone.text.Span;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;

/** Notes on sources, which carry the paragraph, list or table that they stand under. */
final class SourceNotes {

    private static final WordSet SOURCE_WORDS = WordSet.of("source", "sources", "data");

    private final Layout layout;
    private final Tokens tokens;
    private final Bearing bearing;

    SourceNotes(Layout layout, Bearing bearing) {
        this.layout = layout;
        this.tokens = layout.text().tokens();
        this.bearing = bearing;
    }

    /** "Source: Office for National Statistics" carries the paragraph, list or table that it stands under. */
    void add() {
        for (int block = 1; block < layout.blocks(); block++) {
            boolean under = !layout.is(block - 1, Block.Kind.HEADING) && !layout.is(block, Block.Kind.HEADING);
            if (under && layout.runStart(block) == block && layout.isNote(block) && isSourceNote(block)) {
                Span span = layout.block(block).span();
                int from = layout.runStart(block - 1);
                String words = span.of(layout.text().document().text());
                bearing.carry(
                        layout.firstSentence(from),
                        layout.endSentence(block - 1),
                        new Carrier(Rule.SOURCE_NOTE, span, words));
            }
        }
    }

    /** "Source:" or "Sources:", and a name, an address or a number behind it. */
    private boolean isSourceNote(int block) {
        int first = layout.firstToken(block);
        if (!SOURCE_WORDS.contains(tokens.hash(first)) || !tokens.is(first + 1, ':')) {
            return false;
        }
        for (int token = first + 2; token < layout.endToken(block); token++) {
            Token.Kind kind = tokens.kind(token);
            if (tokens.isCapitalized(token) || kind == Token.Kind.URL || kind == Token.Kind.NUMBER) {
                return true;
            }
        }
        return false;
    }
}
