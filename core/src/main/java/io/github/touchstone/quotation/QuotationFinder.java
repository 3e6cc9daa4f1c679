package io.github.touchstone.quotation;

import io.github.touchstone.text.Annotation;
import io.github.touchstone.text.Block;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Span;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds quoted words: quote blocks, what the markup calls a quotation, and pairs of double quotation marks.
 *
 * <p>A mark that is not closed within its block opens nothing, and two marks with nothing between them quote nothing.
 * Single quotation marks are left alone: they cannot be told from apostrophes.
 */
public final class QuotationFinder {

    private final Document document;
    private final Tokens tokens;
    private final List<Quotation> found = new ArrayList<>();

    private QuotationFinder(Segmentation text) {
        this.document = text.document();
        this.tokens = text.tokens();
    }

    /**
     * Finds the quoted words of a text.
     *
     * @param text the text
     * @return the quotations in order; none lies within another
     */
    public static List<Quotation> find(Segmentation text) {
        QuotationFinder finder = new QuotationFinder(text);
        finder.findAll();
        return finder.outermost();
    }

    private void findAll() {
        int token = 0;
        for (Block block : document.blocks()) {
            if (block.kind() == Block.Kind.QUOTE) {
                found.add(new Quotation(block.span(), true));
            }
            token = pairs(token, block.span());
        }
        for (Annotation annotation : document.annotations()) {
            if (annotation.kind() == Annotation.Kind.QUOTATION) {
                found.add(new Quotation(annotation.span(), false));
            }
        }
    }

    private int pairs(int from, Span block) {
        int open = -1;
        int token = from;
        for (; token < tokens.size() && tokens.start(token) < block.end(); token++) {
            if (tokens.start(token) < block.start() || tokens.kind(token) != Token.Kind.PUNCTUATION) {
                continue;
            }
            char mark = tokens.first(token);
            if (open < 0 && isOpening(mark)) {
                open = token;
            } else if (open >= 0 && closes(tokens.first(open), mark)) {
                if (token > open + 1) {
                    found.add(new Quotation(tokens.span(open, token + 1), false));
                }
                open = -1;
            }
        }
        return token;
    }

    private static boolean isOpening(char mark) {
        return mark == '“' || mark == '"' || mark == '«' || mark == '„';
    }

    private static boolean closes(char opening, char mark) {
        return switch (opening) {
            case '“' -> mark == '”';
            case '«' -> mark == '»';
            case '„' -> mark == '“' || mark == '”';
            default -> mark == '"';
        };
    }

    private List<Quotation> outermost() {
        found.sort(Comparator.comparing((Quotation q) -> q.span().start())
                .thenComparing(q -> -q.span().end()));
        List<Quotation> kept = new ArrayList<>();
        int end = -1;
        for (Quotation quotation : found) {
            if (quotation.span().end() > end) {
                kept.add(quotation);
                end = quotation.span().end();
            }
        }
        return kept;
    }
}
