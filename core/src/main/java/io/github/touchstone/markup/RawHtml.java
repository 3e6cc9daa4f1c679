package io.github.touchstone.markup;

import io.github.touchstone.text.CollapsedText;

/** Finds the ends of HTML tags, comments and the like in Markdown (CommonMark 0.31.2, section 6.6). */
final class RawHtml {

    private final String text;
    private final NextIndex commentEnd;
    private final NextIndex instructionEnd;
    private final NextIndex cdataEnd;
    private final NextIndex declarationEnd;
    private int patience;
    private int at;

    RawHtml(String text) {
        this.text = text;
        commentEnd = new NextIndex(text, "-->");
        instructionEnd = new NextIndex(text, "?>");
        cdataEnd = new NextIndex(text, "]]>");
        declarationEnd = new NextIndex(text, ">");
        patience = 4 * text.length() + 1000;
    }

    /** Returns the offset after the tag or comment that starts here, or {@code start} if none does. */
    int end(int start) {
        if (text.startsWith("<!--", start)) {
            return comment(start);
        }
        if (text.startsWith("<?", start)) {
            return instructionEnd.endAfter(start + 2, start);
        }
        if (text.startsWith("<![CDATA[", start)) {
            return cdataEnd.endAfter(start + 9, start);
        }
        if (text.startsWith("<!", start)) {
            return isLetter(start + 2) ? declarationEnd.endAfter(start + 2, start) : start;
        }
        return tagEnd(start);
    }

    /** Returns the offset after the opening or closing tag that starts here, or {@code start} if none does. */
    int tagEnd(int start) {
        if (patience <= 0) {
            return start;
        }
        boolean closing = text.startsWith("</", start);
        at = start + (closing ? 2 : 1);
        if (isLetter(at) && (closing ? isClosingTag() : isOpeningTag())) {
            return at;
        }
        // A tag that never ends is read as text, and might be read again from each "<" that its attributes hold.
        patience -= at - start;
        return start;
    }

    private int comment(int start) {
        if (text.startsWith("<!-->", start)) {
            return start + 5;
        }
        return text.startsWith("<!--->", start) ? start + 6 : commentEnd.endAfter(start + 4, start);
    }

    private boolean isClosingTag() {
        skipName("-");
        skipSpace();
        return skip('>');
    }

    private boolean isOpeningTag() {
        skipName("-");
        boolean spaced = skipSpace();
        while (spaced && isAttributeStart()) {
            skipName("_:.-");
            spaced = skipSpace();
            if (skip('=')) {
                skipSpace();
                if (!skipValue()) {
                    return false;
                }
                spaced = skipSpace();
            }
        }
        skip('/');
        return skip('>');
    }

    private boolean skipValue() {
        if (at == text.length()) {
            return false;
        }
        char quote = text.charAt(at);
        if (quote != '"' && quote != '\'') {
            return skipUnquoted();
        }
        int close = text.indexOf(quote, at + 1);
        at = close < 0 ? text.length() : close + 1;
        return close >= 0;
    }

    private boolean skipUnquoted() {
        int start = at;
        while (at < text.length() && text.charAt(at) > ' ' && "\"'=<>`".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at > start;
    }

    private void skipName(String marks) {
        while (isLetter(at) || isDigit(at) || (at < text.length() && marks.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
    }

    private boolean skipSpace() {
        int start = at;
        while (at < text.length() && CollapsedText.isSpace(text.charAt(at))) {
            at++;
        }
        return at > start;
    }

    private boolean skip(char c) {
        boolean found = at < text.length() && text.charAt(at) == c;
        at += found ? 1 : 0;
        return found;
    }

    private boolean isAttributeStart() {
        return isLetter(at) || (at < text.length() && (text.charAt(at) == '_' || text.charAt(at) == ':'));
    }

    private boolean isLetter(int i) {
        return i < text.length() && ((text.charAt(i) | 0x20) >= 'a' && (text.charAt(i) | 0x20) <= 'z');
    }

    private boolean isDigit(int i) {
        return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
}
