package io.github.touchstone.dismissal;

import io.github.touchstone.text.Document;
import io.github.touchstone.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/**
 * Finds comments that speak to Touchstone.
 *
 * <p>What looks like a comment may stand in code, in a script, or in the value of an attribute, and only a reader of the
 * format knows. So the reader is asked: the source is read once more with letters in place of every such comment. Where
 * they come out as prose, and the comment itself had not, the comment stood where prose may stand.
 */
final class CommentFinder {

    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";
    private static final String ADDRESS = "touchstone:";

    private CommentFinder() {}

    static List<Span> find(Document document, Function<String, Document> reader) {
        List<Span> candidates = candidates(document.source());
        if (candidates.isEmpty()) {
            return List.of();
        }
        BitSet shown = shown(document, candidates);
        BitSet prose = shown(reader.apply(lettered(document.source(), candidates)), candidates);
        List<Span> comments = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            if (prose.get(i) && !shown.get(i)) {
                comments.add(candidates.get(i));
            }
        }
        return comments;
    }

    private static List<Span> candidates(String source) {
        List<Span> candidates = new ArrayList<>();
        int last = source.lastIndexOf(CLOSE);
        int open = source.indexOf(OPEN);
        while (open >= 0 && open < last) {
            int from = open + OPEN.length();
            int words = afterSpace(source, from);
            int close = source.startsWith(ADDRESS, words) ? source.indexOf(CLOSE, words) : -1;
            if (close >= 0) {
                from = close + CLOSE.length();
                candidates.add(new Span(open, from));
            }
            open = source.indexOf(OPEN, from);
        }
        return candidates;
    }

    private static int afterSpace(String source, int start) {
        int end = start;
        while (end < source.length() && Character.isWhitespace(source.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Line breaks stay, and so does every offset. */
    private static String lettered(String source, List<Span> candidates) {
        StringBuilder lettered = new StringBuilder(source);
        for (Span candidate : candidates) {
            for (int i = candidate.start(); i < candidate.end(); i++) {
                if (source.charAt(i) != '\n' && source.charAt(i) != '\r') {
                    lettered.setCharAt(i, 'x');
                }
            }
        }
        return lettered.toString();
    }

    /** Which of the candidates some of the document's text was made from. */
    private static BitSet shown(Document document, List<Span> candidates) {
        BitSet shown = new BitSet(candidates.size());
        for (int i = 0; i < document.text().length(); i++) {
            Span source = document.toSource(new Span(i, i + 1));
            int candidate = lastFrom(candidates, source.start());
            boolean isLetter = !Character.isWhitespace(document.text().charAt(i));
            if (isLetter && candidate >= 0 && candidates.get(candidate).contains(source)) {
                shown.set(candidate);
            }
        }
        return shown;
    }

    /** The last candidate that starts at an offset or before; -1 if none does. */
    private static int lastFrom(List<Span> candidates, int offset) {
        int low = 0;
        int high = candidates.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (candidates.get(middle).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
