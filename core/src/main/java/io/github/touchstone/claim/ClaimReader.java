package io.github.touchstone.claim;

import io.github.touchstone.claim.Claim.Kind;
import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Matches;
import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Fold;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;

/** Reads off a sentence that was found to be a claim what it states, how exactly, and how much hangs on it. */
final class ClaimReader {

    private static final WordSet FUNCTION_WORDS = Lexicons.standard().words("language/english");
    private static final WordSet PLACES = Lexicons.standard().words("reason/place");

    /** "One mile" is an amount, "one" alone seldom is. */
    private static final long ONE = Fold.hash("one");

    private final String text;
    private final Tokens tokens;
    private final Figures figures;
    private final LookAlikes lookAlikes;
    private final TermSigns terms;
    private final SentenceTerms vague;
    private final QuotedWords quoted;

    ClaimReader(Segmentation text, Matches matches, BitSet quoted) {
        this.text = text.document().text();
        this.tokens = text.tokens();
        this.figures = new Figures(this.text, tokens);
        this.lookAlikes = new LookAlikes(matches);
        this.terms = new TermSigns(tokens, matches, lookAlikes);
        this.vague = new SentenceTerms(matches.all("claim/vague"));
        this.quoted = new QuotedWords(tokens, quoted);
    }

    /** The claim that a sentence makes; sentences are read in order. */
    Claim read(Sentence sentence, double checkability) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        Specificity specificity = new Specificity();
        figures.begin(sentence.firstToken());
        readTokens(sentence, signs, specificity);
        if (quoted.areIn(sentence)) {
            signs.add(Sign.QUOTED_WORDS);
            specificity.quotedWords();
        }
        terms.addTo(signs, sentence, figures);
        Set<Kind> kinds = Kinds.of(signs);
        return new Claim(
                sentence.span(),
                sentence.index(),
                checkability,
                kinds,
                signs,
                specificity.value(vague.in(sentence)),
                Stakes.of(kinds, signs));
    }

    private void readTokens(Sentence sentence, Set<Sign> signs, Specificity specificity) {
        DatePrecision date = new DatePrecision();
        int words = 0;
        int names = 0;
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            Token.Kind kind = tokens.kind(token);
            if (kind == Token.Kind.NUMBER) {
                number(token, figures.ofNumber(token), signs, specificity, date);
            } else if (kind == Token.Kind.WORD) {
                long bits = figures.ofWord(token);
                names = isName(token, words++, bits) ? names + 1 : 0;
                word(token, bits, names, signs, specificity, date);
            } else {
                names = 0;
            }
        }
        specificity.date(date);
    }

    private void number(int token, long bits, Set<Sign> signs, Specificity specificity, DatePrecision date) {
        if ((bits & Feature.DATE.bit()) != 0) {
            signs.add(Sign.DATE);
            dated(token, date);
        } else if ((bits & Feature.FIGURE.bit()) != 0) {
            boolean measured = (bits & Feature.MEASURE.bit()) != 0;
            signs.add(measured ? Sign.MEASURE : Sign.FIGURE);
            specificity.amount(measured, true);
        }
    }

    /** "1940" is a year, "1920s" and "19th" (century) an age, any other number of a date its day. */
    private void dated(int token, DatePrecision date) {
        int start = tokens.start(token);
        int length = tokens.end(token) - start;
        boolean digits = Character.isDigit(text.charAt(start + length - 1));
        if (length == 4 && digits) {
            date.year();
        } else if (length == 5 || (!digits && figuresOfAge(token))) {
            date.age();
        } else {
            date.day();
            date.month();
        }
    }

    private boolean figuresOfAge(int token) {
        return token + 1 < tokens.size() && !tokens.isCapitalized(token + 1);
    }

    private void word(int token, long bits, int names, Set<Sign> signs, Specificity specificity, DatePrecision date) {
        if ((bits & Feature.DATE.bit()) != 0) {
            signs.add(Sign.DATE);
            date.month();
        }
        boolean measured = (bits & Feature.MEASURE.bit()) != 0;
        boolean amount = (bits & Feature.NUMBER_WORD.bit()) != 0 || (measured && tokens.hash(token) == ONE);
        boolean counts = amount && !lookAlikes.cover("number-word", token, token + 1);
        if (counts) {
            signs.add(Sign.NUMBER_WORD);
            specificity.amount(measured, false);
        }
        if (names > 0 && PLACES.contains(tokens.hash(token))) {
            signs.add(Sign.PLACE);
            specificity.place();
        } else if (names > 0) {
            signs.add(Sign.NAME);
            specificity.name(names);
        }
    }

    /** A capital inside the sentence; at its start only a place, or what another capital follows at once. */
    private boolean isName(int token, int words, long bits) {
        if (!tokens.isCapitalized(token) || (bits & Feature.DATE.bit()) != 0 || tokens.isLetterI(token)) {
            return false;
        }
        return words > 0
                || PLACES.contains(tokens.hash(token))
                || (!FUNCTION_WORDS.contains(tokens.hash(token))
                        && token + 1 < tokens.size()
                        && tokens.isCapitalized(token + 1));
    }
}
