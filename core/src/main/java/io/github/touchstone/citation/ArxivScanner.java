package io.github.touchstone.citation;

import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Span;
import io.github.touchstone.text.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Finds preprints by their identifier at arXiv: "arXiv:1706.03762v5", "arXiv:hep-th/9901001", and addresses of their
 * pages. The label leaves the version out.
 */
final class ArxivScanner implements CitationScanner {

    private static final int LONGEST = 32;
    private static final int DATE = 4;
    private static final int OLD_NUMBER = 7;
    private static final WordSet NAME = WordSet.of("arxiv");
    private static final List<String> PAGES = List.of("/abs/", "/pdf/");

    private final Landmarks landmarks;

    ArxivScanner(Landmarks landmarks) {
        this.landmarks = landmarks;
    }

    @Override
    public void scan(Segmentation text, Consumer<Mark> found) {
        String chars = text.document().text();
        Tokens tokens = text.tokens();
        landmarks.named(tokens, NAME).forEach(token -> {
            int number = IdentifierNames.after(tokens, token);
            if (number < tokens.size()) {
                read(chars, tokens.start(token), tokens.start(number), found);
            }
        });
        landmarks.addresses().forEach(token -> readAddress(chars, tokens, token, found));
    }

    private static void readAddress(String chars, Tokens tokens, int token, Consumer<Mark> found) {
        String address = tokens.text(token);
        if (!WebAddress.host(address).equals("arxiv.org")) {
            return;
        }
        for (String page : PAGES) {
            int at = address.indexOf(page);
            if (at > 0) {
                read(chars, tokens.start(token), tokens.start(token) + at + page.length(), found);
            }
        }
    }

    private static void read(String chars, int markStart, int start, Consumer<Mark> found) {
        int end = Math.max(newEnd(chars, start), oldEnd(chars, start));
        if (end > start) {
            String label = chars.substring(start, end).toLowerCase(Locale.ROOT);
            found.accept(new Mark(Citation.Kind.ARXIV, label, new Span(markStart, versionEnd(chars, end))));
        }
    }

    /** "1706.03762": year and month, a point, four or five digits. */
    private static int newEnd(String chars, int start) {
        int point = Ascii.digitsEnd(chars, start);
        if (point - start != DATE || point == chars.length() || chars.charAt(point) != '.') {
            return -1;
        }
        int end = Ascii.digitsEnd(chars, point + 1);
        int digits = end - point - 1;
        return digits == DATE || digits == DATE + 1 ? end : -1;
    }

    /** "hep-th/9901001", "math.GT/0309136": an archive, a slash, seven digits. */
    private static int oldEnd(String chars, int start) {
        int slash = start;
        while (slash < chars.length() && slash - start < LONGEST && isArchive(chars.charAt(slash))) {
            slash++;
        }
        if (slash == start || slash == chars.length() || chars.charAt(slash) != '/') {
            return -1;
        }
        int end = Ascii.digitsEnd(chars, slash + 1);
        return end - slash - 1 == OLD_NUMBER ? end : -1;
    }

    private static boolean isArchive(char c) {
        return Ascii.isLetter(c) || c == '-' || c == '.';
    }

    private static int versionEnd(String chars, int end) {
        boolean version = end < chars.length() && chars.charAt(end) == 'v';
        int after = version ? Ascii.digitsEnd(chars, end + 1) : end;
        return after > end + 1 ? after : end;
    }
}
