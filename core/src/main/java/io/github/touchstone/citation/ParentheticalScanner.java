package io.github.touchstone.citation;

import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Finds works that a parenthesis names by author and year: "(Smith & Jones, 2001a; see Lee et al., 2003: 44)".
 *
 * <p>If nothing else stands in the parenthesis it is one citation, brackets included; otherwise works that follow one
 * another are one, without the words before them: "Smith 2001; Lee 2003" in "(see Smith 2001; Lee 2003)".
 */
final class ParentheticalScanner implements CitationScanner {

    private final Landmarks landmarks;

    ParentheticalScanner(Landmarks landmarks) {
        this.landmarks = landmarks;
    }

    @Override
    public void scan(Segmentation text, Consumer<Mark> found) {
        Tokens tokens = text.tokens();
        AuthorYearReader reader = new AuthorYearReader(tokens);
        int readTo = 0;
        for (int i = 0; i < landmarks.openings().size(); i++) {
            int token = landmarks.openings().get(i);
            if (token >= readTo) {
                readTo = inside(tokens, token, reader, found);
            }
        }
    }

    /** Reads up to the closing bracket; returns where to go on. */
    private static int inside(Tokens tokens, int open, AuthorYearReader reader, Consumer<Mark> found) {
        List<AuthorYearReader.Work> parts = new ArrayList<>();
        int token = open + 1;
        while (token < tokens.size() && !isClosing(tokens, token) && !isOpening(tokens, token)) {
            AuthorYearReader.Work work = reader.read(token);
            if (work.isEmpty() || !endsPart(tokens, work.end())) {
                int end = partEnd(tokens, Math.max(work.end(), token + 1));
                work = reader.readUnusual(token, end);
            }
            parts.add(work);
            token = work.end();
            if (tokens.is(token, ';') || tokens.is(token, ',')) {
                token++;
            }
        }
        if (token < tokens.size() && isClosing(tokens, token)) {
            give(tokens, open, token, parts, found);
        }
        return token;
    }

    private static void give(
            Tokens tokens, int open, int close, List<AuthorYearReader.Work> parts, Consumer<Mark> found) {
        List<AuthorYearReader.Work> run = new ArrayList<>();
        for (AuthorYearReader.Work part : parts) {
            if (part.isEmpty()) {
                giveRun(tokens, run, found);
                run.clear();
            } else {
                run.add(part);
            }
        }
        boolean whole =
                run.size() == parts.size() && !run.isEmpty() && run.get(0).start() == open + 1 && isSure(run);
        if (whole) {
            found.accept(new Mark(Citation.Kind.AUTHOR_YEAR, label(run), tokens.span(open, close + 1)));
        } else {
            giveRun(tokens, run, found);
        }
    }

    /** Works whose names are unusual count beside others alone. */
    private static void giveRun(Tokens tokens, List<AuthorYearReader.Work> run, Consumer<Mark> found) {
        if (isSure(run)) {
            int end = run.get(run.size() - 1).end();
            found.accept(new Mark(
                    Citation.Kind.AUTHOR_YEAR,
                    label(run),
                    tokens.span(run.get(0).start(), end)));
        }
    }

    private static boolean isSure(List<AuthorYearReader.Work> run) {
        return run.stream().anyMatch(work -> !work.unusual());
    }

    private static String label(List<AuthorYearReader.Work> run) {
        return run.stream().map(AuthorYearReader.Work::label).collect(Collectors.joining("; "));
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
