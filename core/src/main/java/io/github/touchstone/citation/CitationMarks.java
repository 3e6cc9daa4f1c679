package io.github.touchstone.citation;

import io.github.touchstone.text.Span;
import java.util.List;

/**
 * The stretches of a text that are nothing but citation: marks, with the brackets around them. Who cites does not change
 * what the sentence says, so what judges its words leaves these out. Words that cite and are part of the sentence stay:
 * "Smith (2001) found".
 */
public final class CitationMarks {

    private CitationMarks() {}

    /**
     * Finds them.
     *
     * @param text the extracted text
     * @param citations its citations
     * @return spans in the order of the citations
     */
    public static List<Span> of(String text, List<Citation> citations) {
        return citations.stream()
                .filter(citation -> isBesideTheWords(citation, text))
                .map(citation -> withBrackets(citation.span(), text))
                .toList();
    }

    /** A name with its year in brackets behind it is the subject of its sentence; in brackets as a whole it is none. */
    private static boolean isBesideTheWords(Citation citation, String text) {
        boolean bracketed = !Character.isLetter(text.charAt(citation.span().start()));
        return citation.kind().isMark() && (citation.kind() != Citation.Kind.AUTHOR_YEAR || bracketed);
    }

    private static Span withBrackets(Span span, String text) {
        int before = span.start() - 1;
        int after = span.end();
        if (before < 0 || after >= text.length()) {
            return span;
        }
        boolean round = text.charAt(before) == '(' && text.charAt(after) == ')';
        boolean square = text.charAt(before) == '[' && text.charAt(after) == ']';
        return round || square ? new Span(before, after + 1) : span;
    }
}
