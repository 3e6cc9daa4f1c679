package io.github.touchstone.citation;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Term;
import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Annotation;
import io.github.touchstone.text.Fold;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Span;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds words in brackets that stand where a source is missing, "[citation needed]", and places that the markup marks
 * so. A date may follow: "[citation needed May 2020]". In round brackets one word alone is no placeholder.
 */
final class PlaceholderScanner {

    private static final int MOST_WORDS = 6;
    private static final Set<String> TERMS = terms();
    /** What the terms begin with: other words in brackets, which are many, need not be put together. */
    private static final WordSet FIRST_WORDS = WordSet.of(
            TERMS.stream().map(Tokens::of).map(tokens -> tokens.text(0)).toArray(String[]::new));

    private static Set<String> terms() {
        Set<String> terms = new HashSet<>();
        for (Term term : Lexicons.standard().get("citation/placeholder").terms()) {
            terms.add(Fold.fold(term.text()));
        }
        return Set.copyOf(terms);
    }

    void scan(Segmentation text, Consumer<CitationFlaw> found) {
        Set<Integer> marked = new HashSet<>();
        for (Annotation annotation : text.document().annotations()) {
            if (annotation.kind() == Annotation.Kind.CITATION
                    && annotation.value().isEmpty()) {
                found.accept(flaw(text, annotation.span()));
                marked.add(annotation.span().start());
            }
        }
        Tokens tokens = text.tokens();
        for (int token = 0; token + 2 < tokens.size(); token++) {
            if (tokens.kind(token) != Token.Kind.PUNCTUATION) {
                continue;
            }
            boolean square = tokens.is(token, '[');
            if ((square || tokens.is(token, '('))
                    && mayBegin(tokens, token + 1)
                    && !marked.contains(tokens.start(token))) {
                int end = end(tokens, token, square);
                if (end > 0) {
                    found.accept(flaw(text, tokens.span(token, end)));
                }
            }
        }
    }

    private static boolean mayBegin(Tokens tokens, int token) {
        return tokens.kind(token) != Token.Kind.WORD || FIRST_WORDS.contains(tokens.hash(token));
    }

    private static CitationFlaw flaw(Segmentation text, Span span) {
        return new CitationFlaw(
                CitationFlaw.Kind.PLACEHOLDER, span, span.of(text.document().text()));
    }

    /** Returns the index after the closing bracket if the words before it, or some of the first, are a placeholder. */
    private static int end(Tokens tokens, int open, boolean square) {
        StringBuilder words = new StringBuilder();
        boolean phrase = false;
        int limit = Math.min(tokens.size(), open + 2 * MOST_WORDS);
        for (int token = open + 1; token < limit; token++) {
            if (tokens.is(token, square ? ']' : ')')) {
                return phrase || (square && TERMS.contains(words.toString())) ? token + 1 : -1;
            }
            if (tokens.kind(token) == Token.Kind.WORD) {
                words.append(words.isEmpty() ? "" : " ").append(Fold.fold(tokens.text(token)));
            } else if (tokens.is(token, '?')) {
                words.append('?');
            } else if (!phrase && tokens.kind(token) != Token.Kind.PUNCTUATION) {
                return -1;
            }
            phrase |= isPhrase(words);
        }
        return -1;
    }

    /** Several words, or one that is asked, say enough even if a date follows them. */
    private static boolean isPhrase(StringBuilder words) {
        boolean several = words.indexOf(" ") > 0 || words.indexOf("?") > 0;
        return several && TERMS.contains(words.toString());
    }
}
