package io.github.touchstone.support;

import io.github.touchstone.claim.Claim;
import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Term;
import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Block;
import io.github.touchstone.text.Fold;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Span;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Data that a text shows and a claim points to: "Table 2" where a block begins with these words, "the table below" where
 * a table stands in the same section, and the list or table right under a sentence that ends in a colon.
 */
final class ShownData {

    private static final WordSet TABLES = words("table");
    private static final WordSet DISPLAYS = words("table", "figure");
    private static final WordSet POINTING = words("points");
    private static final WordSet OPENING = words("opens");
    private static final long FIG = Fold.hash("fig");
    /** How far from "the chart" the word stands that says that it shows something. */
    private static final int REACH = 3;

    private final Layout layout;
    private final Tokens tokens;
    private final List<Claim> claims;
    private final Bearing bearing;
    private final int[] sectionOfBlock;
    private final Map<Long, Integer> captions = new HashMap<>();
    private final Map<Integer, Integer> tableOfSection = new HashMap<>();
    private final Map<Integer, Integer> figureOfSection = new HashMap<>();

    ShownData(Layout layout, List<Claim> claims, Bearing bearing) {
        this.layout = layout;
        this.tokens = layout.text().tokens();
        this.claims = claims;
        this.bearing = bearing;
        this.sectionOfBlock = new int[layout.blocks()];
        int section = 0;
        for (int block = 0; block < layout.blocks(); block++) {
            section += layout.is(block, Block.Kind.HEADING) ? 1 : 0;
            sectionOfBlock[block] = section;
            note(block, section);
        }
    }

    private void note(int block, int section) {
        int first = layout.firstToken(block);
        if (layout.is(block, Block.Kind.TABLE_CELL)) {
            tableOfSection.putIfAbsent(section, block);
        }
        if (first < layout.endToken(block) && isDisplay(first) && !layout.is(block, Block.Kind.HEADING)) {
            int number = number(first);
            if (number < layout.endToken(block) && isLabel(number) && endsLabel(number + 1, block)) {
                captions.putIfAbsent(key(first, number), block);
                (isTable(first) ? tableOfSection : figureOfSection).putIfAbsent(section, block);
            }
        }
    }

    /** "Table 2." and "Figure 3" alone are captions, "Table 2 shows" is not. */
    private boolean endsLabel(int token, int block) {
        return token >= layout.endToken(block)
                || tokens.kind(token) == Token.Kind.PUNCTUATION
                || tokens.isCapitalized(token);
    }

    private static WordSet words(String... parts) {
        return WordSet.of(Lexicons.standard().get("support/display").terms().stream()
                .filter(term -> List.of(parts).contains(term.column("part")))
                .map(Term::text)
                .toArray(String[]::new));
    }

    void add() {
        for (Claim claim : claims) {
            Sentence sentence = layout.text().sentences().get(claim.sentence());
            pointedTo(sentence)
                    .or(() -> listedBelow(sentence))
                    .ifPresent(shown -> bearing.carry(sentence.index(), sentence.index() + 1, shown));
        }
    }

    private Optional<Carrier> pointedTo(Sentence sentence) {
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            if (isDisplay(token)) {
                int number = number(token);
                if (number < sentence.endToken() && isLabel(number)) {
                    return Optional.of(numbered(sentence, token, number));
                }
                if (isShowing(token, sentence)) {
                    return Optional.of(unnumbered(sentence, token));
                }
            }
        }
        return Optional.empty();
    }

    private Carrier numbered(Sentence sentence, int token, int number) {
        Span words = tokens.span(token, number + 1);
        String label = words.of(layout.text().document().text());
        Integer caption = captions.get(key(token, number));
        return caption != null && caption != sentence.block()
                ? new Carrier(Rule.DATA_SHOWN, layout.block(caption).span(), label)
                : new Carrier(Rule.DATA_POINTED, words, label);
    }

    private Carrier unnumbered(Sentence sentence, int token) {
        Span word = tokens.span(token, token + 1);
        String label = word.of(layout.text().document().text());
        Map<Integer, Integer> shown = isTable(token) ? tableOfSection : figureOfSection;
        Integer block = shown.get(sectionOfBlock[sentence.block()]);
        return block != null && block != sentence.block()
                ? new Carrier(Rule.DATA_SHOWN, layout.block(block).span(), label)
                : new Carrier(Rule.DATA_POINTED, word, label);
    }

    /** "The chart shows", "in the table below", "the following table". */
    private boolean isShowing(int token, Sentence sentence) {
        if (token == sentence.firstToken() || !(isIn(OPENING, token - 1) || isIn(POINTING, token - 1))) {
            return false;
        }
        int end = Math.min(sentence.endToken(), token + 1 + REACH);
        for (int near = Math.max(sentence.firstToken(), token - REACH); near < end; near++) {
            if (isIn(POINTING, near)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Carrier> listedBelow(Sentence sentence) {
        int below = sentence.block() + 1;
        boolean leadsIn = sentence.index() + 1 == layout.endSentence(sentence.block())
                && tokens.is(sentence.endToken() - 1, ':')
                && layout.isListed(below)
                && !layout.isListed(sentence.block());
        return leadsIn && holdsFigures(below)
                ? Optional.of(new Carrier(Rule.DATA_BELOW, layout.block(below).span(), ""))
                : Optional.empty();
    }

    /** At least every other item or cell has a figure, of the first ten. */
    private boolean holdsFigures(int first) {
        int end = Math.min(layout.runEnd(first), first + 10);
        int figures = 0;
        for (int block = first; block < end; block++) {
            figures += holdsFigure(block) ? 1 : 0;
        }
        return 2 * figures >= end - first;
    }

    private boolean holdsFigure(int block) {
        for (int token = layout.firstToken(block); token < layout.endToken(block); token++) {
            if (tokens.kind(token) == Token.Kind.NUMBER) {
                return true;
            }
        }
        return false;
    }

    /** The token that may number a display: behind the point of "Fig. 3". */
    private int number(int token) {
        return tokens.hash(token) == FIG && tokens.is(token + 1, '.') ? token + 2 : token + 1;
    }

    /** "2", "4a", "IV" or "B". */
    private boolean isLabel(int token) {
        int length = tokens.end(token) - tokens.start(token);
        boolean letters = tokens.isCapitalized(token) && length <= 2;
        return (tokens.kind(token) == Token.Kind.NUMBER && length <= 4) || letters;
    }

    private long key(int display, int number) {
        return (isTable(display) ? 1 : 2) * 31L + tokens.hash(number);
    }

    private boolean isDisplay(int token) {
        return isIn(DISPLAYS, token);
    }

    private boolean isTable(int token) {
        return isIn(TABLES, token);
    }

    private boolean isIn(WordSet words, int token) {
        return words.contains(tokens.hash(token));
    }
}
