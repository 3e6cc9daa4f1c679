package io.github.touchstone.citation;

import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Span;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Finds Digital Object Identifiers (ISO 26324): "10.", a registrant of four to nine digits, a slash, and a suffix up to
 * the next white space, alone, after "doi:" or as an address at doi.org.
 */
final class DoiScanner implements CitationScanner {

    private static final String DIRECTORY = "10.";

    private final Landmarks landmarks;

    DoiScanner(Landmarks landmarks) {
        this.landmarks = landmarks;
    }

    @Override
    public void scan(Segmentation text, Consumer<Mark> found) {
        String chars = text.document().text();
        Tokens tokens = text.tokens();
        landmarks.addresses().forEach(token -> read(chars, tokens, token, found));
        int readTo = 0;
        for (int i = 0; i < landmarks.numbers().size(); i++) {
            int token = landmarks.numbers().get(i);
            if (tokens.start(token) >= readTo) {
                readTo = read(chars, tokens, token, found);
            }
        }
    }

    /** Returns the offset after the identifier at a token, or 0 if there is none. */
    private static int read(String chars, Tokens tokens, int token, Consumer<Mark> found) {
        int start = identifierStart(chars, tokens, token);
        int end = start < 0 ? -1 : identifierEnd(chars, start);
        if (end < 0) {
            return 0;
        }
        String label = chars.substring(start, end).toLowerCase(Locale.ROOT);
        found.accept(new Mark(Citation.Kind.DOI, label, new Span(markStart(tokens, token), end)));
        return end;
    }

    private static int identifierStart(String chars, Tokens tokens, int token) {
        int start = tokens.start(token);
        if (tokens.kind(token) == Token.Kind.URL) {
            String address = tokens.text(token);
            int at = address.indexOf("/" + DIRECTORY);
            return at > 0 && WebAddress.host(address).endsWith("doi.org") ? start + at + 1 : -1;
        }
        return tokens.kind(token) == Token.Kind.NUMBER && chars.startsWith(DIRECTORY, start) ? start : -1;
    }

    /** Returns the offset after the identifier, or -1 if what starts here is none. */
    private static int identifierEnd(String chars, int start) {
        int slash = start + DIRECTORY.length();
        while (slash < chars.length() && Character.isDigit(chars.charAt(slash)) && slash - start < 13) {
            slash++;
        }
        int digits = slash - start - DIRECTORY.length();
        if (digits < 4 || digits > 9 || slash == chars.length() || chars.charAt(slash) != '/') {
            return -1;
        }
        int end = slash + 1;
        int open = 0;
        while (end < chars.length() && isSuffix(chars.charAt(end))) {
            char c = chars.charAt(end);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open < 0) {
                break;
            }
            end++;
        }
        while (end > slash && ".,;:!?".indexOf(chars.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > slash + 1 ? end : -1;
    }

    private static boolean isSuffix(char c) {
        return (c > ' ' && c < 0x7f && "<>[]{}\"|".indexOf(c) < 0) || (c >= 0xc0 && Character.isLetter(c));
    }

    private static int markStart(Tokens tokens, int token) {
        boolean labelled =
                tokens.is(token - 1, ':') && token > 1 && tokens.text(token - 2).equalsIgnoreCase("doi");
        return tokens.start(labelled ? token - 2 : token);
    }
}
