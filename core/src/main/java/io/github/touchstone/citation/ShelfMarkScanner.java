package io.github.touchstone.citation;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.text.Fold;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Span;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Finds places in archives: a series with piece and file ("FO 371/24845"), a group after the name of an archive ("NARA,
 * RG 59", "BArch, R 43 II/1234"), and the holdings of Russian archives ("f. 17, op. 162, d. 30").
 */
final class ShelfMarkScanner implements CitationScanner {

    private static final int LONGEST = 24;
    private static final Map<Long, String> KINDS =
            Lexicons.standard().get("citation/archive").byWord("kind");
    private static final long FOND = Fold.hash("f");
    private static final long OPIS = Fold.hash("op");
    private static final long DELO = Fold.hash("d");

    private final Landmarks landmarks;

    ShelfMarkScanner(Landmarks landmarks) {
        this.landmarks = landmarks;
    }

    @Override
    public void scan(Segmentation text, Consumer<Mark> found) {
        Tokens tokens = text.tokens();
        landmarks.names().forEach(token -> {
            int end = end(tokens, token);
            if (end > 0) {
                Span span = tokens.span(withArchive(tokens, token), end);
                found.accept(new Mark(
                        Citation.Kind.SHELF_MARK, span.of(text.document().text()), span));
            }
        });
    }

    /** Returns the index after the shelf mark that starts at a token, or -1. */
    private static int end(Tokens tokens, int token) {
        if (tokens.hash(token) == FOND) {
            return holdingEnd(tokens, token);
        }
        if (!tokens.isCapitalized(token)) {
            return -1;
        }
        return switch (KINDS.getOrDefault(tokens.hash(token), "")) {
            case "series" -> pieceEnd(tokens, token + 1);
            case "group" -> followsArchive(tokens, token) ? groupEnd(tokens, token + 1) : -1;
            default -> -1;
        };
    }

    /** "371/24845", with more parts or without. */
    private static int pieceEnd(Tokens tokens, int from) {
        int end = from;
        while (isNumber(tokens, end) && tokens.is(end + 1, '/') && isNumber(tokens, end + 2)) {
            end += 2;
        }
        return end > from ? end + 1 : -1;
    }

    /** "59", "43 II/1234": a number, perhaps with Roman numeral, box and file. */
    private static int groupEnd(Tokens tokens, int from) {
        if (!isNumber(tokens, from)) {
            return -1;
        }
        int roman = from + 1 < tokens.size() && isRoman(tokens, from + 1) ? from + 1 : from;
        boolean file = tokens.is(roman + 1, '/') && isNumber(tokens, roman + 2);
        return file ? roman + 3 : from + 1;
    }

    private static boolean isRoman(Tokens tokens, int token) {
        return tokens.kind(token) == Token.Kind.WORD
                && tokens.text(token).chars().allMatch(c -> "IVX".indexOf(c) >= 0);
    }

    /** "f. 17, op. 162, d. 30". */
    private static int holdingEnd(Tokens tokens, int token) {
        int opis = partEnd(tokens, token, FOND);
        int delo = opis < 0 ? -1 : partEnd(tokens, opis, OPIS);
        int end = delo < 0 ? -1 : partEnd(tokens, delo, DELO);
        return end > 0 ? end : delo;
    }

    /** Reads a letter, a point, a number; returns the index after the comma that follows, if one does. */
    private static int partEnd(Tokens tokens, int from, long name) {
        int letter = tokens.is(from, ',') ? from + 1 : from;
        boolean part = letter + 2 < tokens.size()
                && tokens.hash(letter) == name
                && tokens.is(letter + 1, '.')
                && isNumber(tokens, letter + 2);
        return part ? letter + 3 : -1;
    }

    private static boolean isNumber(Tokens tokens, int token) {
        return token < tokens.size() && tokens.kind(token) == Token.Kind.NUMBER;
    }

    private static boolean followsArchive(Tokens tokens, int token) {
        return withArchive(tokens, token) < token;
    }

    /** Takes in the archive's name: "TNA, ", "RGASPI, ". */
    private static int withArchive(Tokens tokens, int token) {
        int before = tokens.is(token - 1, ',') || tokens.is(token - 1, ':') ? token - 2 : token - 1;
        boolean archive = before >= 0
                && tokens.isCapitalized(before)
                && tokens.end(before) - tokens.start(before) <= LONGEST
                && KINDS.getOrDefault(tokens.hash(before), "").equals("archive");
        return archive ? before : token;
    }
}
