package io.github.touchstone.citation;

import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Span;
import io.github.touchstone.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Finds works that a parenthesis names by author and year: "(Smith & Jones, 2001a; see Lee et al., 2003: 44)".
 *
 * <p>If nothing else stands in the parenthesis it is one citation, brackets included; otherwise each work is one.
 */
final class ParentheticalScanner implements CitationScanner {

    @Override
    public void scan(Segmentation text, Consumer<Mark> found) {
        Tokens tokens = text.tokens();
        AuthorYearReader reader = new AuthorYearReader(tokens);
        int token = 0;
        while (token < tokens.size()) {
            token = isOpening(tokens, token) ? inside(tokens, token, reader, found) : token + 1;
        }
    }

    /** Reads up to the closing bracket; returns where to go on. */
    private static int inside(Tokens tokens, int open, AuthorYearReader reader, Consumer<Mark> found) {
        List<AuthorYearReader.Work> works = new ArrayList<>();
        boolean onlyWorks = true;
        int token = open + 1;
        while (token < tokens.size() && !isClosing(tokens, token) && !isOpening(tokens, token)) {
            AuthorYearReader.Work work = reader.read(token);
            boolean whole = !work.isEmpty() && endsPart(tokens, work.end());
            if (whole) {
                works.add(work);
            }
            onlyWorks &= whole;
            token = whole ? work.end() : partEnd(tokens, Math.max(work.end(), token + 1));
            if (tokens.is(token, ';') || tokens.is(token, ',')) {
                token++;
            }
        }
        if (token < tokens.size() && isClosing(tokens, token)) {
            give(tokens, open, token, works, onlyWorks, found);
        }
        return token;
    }

    private static void give(
            Tokens tokens,
            int open,
            int close,
            List<AuthorYearReader.Work> works,
            boolean onlyWorks,
            Consumer<Mark> found) {
        if (onlyWorks && !works.isEmpty()) {
            String label = works.stream().map(AuthorYearReader.Work::label).collect(Collectors.joining("; "));
            found.accept(new Mark(Citation.Kind.AUTHOR_YEAR, label, tokens.span(open, close + 1)));
            return;
        }
        for (AuthorYearReader.Work work : works) {
            Span span = tokens.span(work.start(), work.end());
            found.accept(new Mark(Citation.Kind.AUTHOR_YEAR, work.label(), span));
        }
    }

    private static boolean endsPart(Tokens tokens, int token) {
        return token < tokens.size() && (tokens.is(token, ';') || tokens.is(token, ',') || isClosing(tokens, token));
    }

    private static int partEnd(Tokens tokens, int from) {
        int token = from;
        while (token < tokens.size()
                && !tokens.is(token, ';')
                && !isClosing(tokens, token)
                && !isOpening(tokens, token)) {
            token++;
        }
        return token;
    }

    private static boolean isOpening(Tokens tokens, int token) {
        return tokens.is(token, '(') || tokens.is(token, '[');
    }

    private static boolean isClosing(Tokens tokens, int token) {
        return tokens.is(token, ')') || tokens.is(token, ']');
    }
}
