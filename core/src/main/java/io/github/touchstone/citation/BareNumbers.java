package io.github.touchstone.citation;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Tokens;

/**
 * Finds raised numbers that have lost their height on the way to plain text: "of this experiment, 2 the full text",
 * "in the protein.12,13 We", "as shown before 7 , the".
 */
final class BareNumbers {

    private static final WordSet NUMBERED = Lexicons.standard().words("citation/numbered");
    private static final WordSet COUNTED = Lexicons.standard().words("citation/counted");
    private static final WordSet UNITS = Lexicons.standard().words("reason/unit");
    private static final WordSet MONTHS = Lexicons.standard().words("reason/month");
    private static final WordSet FUNCTION_WORDS = Lexicons.standard().words("language/english");
    /** A number after these is a citation: "Smith et al. 7", "ref. 7". */
    private static final WordSet CITING = WordSet.of("al", "ref", "refs", "reference", "references");
    /** Shorter words before a number are mostly variables, units and abbreviations. */
    private static final int SHORT = 2;

    private static final int LONGEST_FORMULA = 6;

    private static final String STOPS = ".?!\"”’";

    private final Tokens tokens;

    BareNumbers(Tokens tokens) {
        this.tokens = tokens;
    }

    /** What the place of a number says; the points were chosen by cross-validation over scientific papers. */
    int points(NumberContext place, NumberList numbers) {
        int points = byMarks(place) + byWordBefore(place) + byWordAfter(place);
        if (numbers.isList()) {
            points += numbers.rising() ? 1 : -1;
        }
        return place.startsLine() ? points - 3 : points;
    }

    private int byMarks(NumberContext place) {
        char before = place.before();
        char after = place.after();
        if (isLoose(place) && (Character.isLetterOrDigit(before) || before == ')')) {
            return after != ')' && !Character.isDigit(before) ? 2 : Character.isLetter(before) ? 1 : 0;
        }
        int closed = after == ')' ? -1 : 0;
        if (STOPS.indexOf(before) >= 0) {
            boolean sentenceFollows = place.endsBlock() || Character.isUpperCase(after) || after == '(';
            return closed + (sentenceFollows ? 3 : 0);
        }
        if (before == ',') {
            return closed + (Character.isLowerCase(after) ? 0 : -2);
        }
        if (before == ')') {
            return closed;
        }
        if (!Character.isLetter(before)) {
            return closed - 1;
        }
        return closed + (Character.isLowerCase(after) ? -1 : place.endsBlock() ? 0 : -2);
    }

    /** Where a raised number stood between a word and its full stop, a space is left: "shown before 7 , the". */
    private static boolean isLoose(NumberContext place) {
        return ".,)".indexOf(place.after()) >= 0 && place.hasBlankAfter();
    }

    private int byWordBefore(NumberContext place) {
        int word = place.wordBefore();
        if (word < 0) {
            return 0;
        }
        long hash = tokens.hash(word);
        int length = tokens.end(word) - tokens.start(word);
        if (CITING.contains(hash)) {
            return 2;
        }
        int ending =
                tokens.endsWith(word, "ed") || (tokens.endsWith(word, "s") && !tokens.endsWith(word, "ss")) ? 1 : 0;
        if (!place.followsWord()) {
            return place.before() == '.' && length <= SHORT + 1 ? ending - 2 : ending;
        }
        int kind = NUMBERED.contains(hash) || FUNCTION_WORDS.contains(hash) ? -2 : 0;
        int shape = length <= SHORT ? -2 : isFormula(word) ? -2 : 0;
        return ending + kind + shape;
    }

    private int byWordAfter(NumberContext place) {
        int word = place.wordAfter();
        if (word < 0) {
            return 0;
        }
        long hash = tokens.hash(word);
        if (UNITS.contains(hash) || MONTHS.contains(hash) || COUNTED.contains(hash) || isElement(word)) {
            return -3;
        }
        boolean plural = tokens.endsWith(word, "s") && !tokens.isCapitalized(word) && place.before() != '.';
        return plural ? -1 : 0;
    }

    /** "CDCl 3", "BaTiO 3": a short word in which a capital follows a small letter, or a small letter two capitals. */
    private boolean isFormula(int word) {
        String text = tokens.text(word);
        if (text.length() > LONGEST_FORMULA) {
            return false;
        }
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean capital = Character.isUpperCase(text.charAt(i));
            boolean plural = text.charAt(i) == 's' && i + 1 == text.length();
            if ((capital && capitals == 0 && i > 0) || (!capital && !plural && capitals > 1)) {
                return true;
            }
            capitals = capital ? capitals + 1 : 0;
        }
        return false;
    }

    /** "13 C NMR", "77 Se": the mass of an isotope stands before its sign. */
    private boolean isElement(int word) {
        return tokens.end(word) - tokens.start(word) <= SHORT
                && tokens.isCapitalized(word)
                && !FUNCTION_WORDS.contains(tokens.hash(word));
    }
}
