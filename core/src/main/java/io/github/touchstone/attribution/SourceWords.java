package io.github.touchstone.attribution;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Fold;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;

/** What a word can be in the words that name a source. */
final class SourceWords {

    private static final WordSet ROLES = Lexicons.standard().words("class/role");
    private static final WordSet DOCUMENTS = Lexicons.standard().words("class/document");
    private static final WordSet INSTITUTIONS = Lexicons.standard().words("class/institution");
    private static final WordSet AUTHORITIES = Lexicons.standard().words("class/authority");
    private static final WordSet QUANTIFIERS = Lexicons.standard().words("class/vague-quantifier");
    private static final WordSet FUNCTION_WORDS = Lexicons.standard().words("language/english");
    private static final WordSet PRONOUNS = WordSet.of("he", "she", "they", "it", "who");
    private static final WordSet OWN_VOICE = WordSet.of("i", "we", "you", "one");
    private static final WordSet NUMBERS =
            WordSet.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "hundreds", "thousands");
    private static final WordSet DETERMINERS = WordSet.of(
            "the", "a", "an", "his", "her", "its", "their", "this", "that", "these", "those", "our", "my", "one",
            "another", "some", "each", "every");
    private static final WordSet NAME_PARTICLES = WordSet.of("von", "van", "de", "der", "al", "bin", "la", "le", "di");

    private final Tokens tokens;

    SourceWords(Tokens tokens) {
        this.tokens = tokens;
    }

    boolean isPronoun(int token) {
        return PRONOUNS.contains(tokens.hash(token));
    }

    boolean isDeterminer(int token) {
        return DETERMINERS.contains(tokens.hash(token));
    }

    boolean isQuantifier(int token) {
        return QUANTIFIERS.contains(tokens.hash(token));
    }

    boolean isNameParticle(int token) {
        return NAME_PARTICLES.contains(tokens.hash(token));
    }

    /** A capitalised word that is not there only because it begins the sentence. */
    boolean isName(int token) {
        return tokens.isCapitalized(token)
                && !FUNCTION_WORDS.contains(tokens.hash(token))
                && !NUMBERS.contains(tokens.hash(token))
                && !OWN_VOICE.contains(tokens.hash(token))
                && !isQuantifier(token);
    }

    /** "experts", and the plural of any role: "negotiators". */
    boolean isGroup(int token) {
        return AUTHORITIES.contains(tokens.hash(token)) || isPlural(token, ROLES) || isPlural(token, INSTITUTIONS);
    }

    boolean isSingleSource(int token) {
        long hash = tokens.hash(token);
        return ROLES.contains(hash) || INSTITUTIONS.contains(hash) || DOCUMENTS.contains(hash);
    }

    /** "study", "poll": what shows and finds without saying. */
    boolean isDocument(int token) {
        return DOCUMENTS.contains(tokens.hash(token));
    }

    private boolean isPlural(int token, WordSet singular) {
        if (tokens.kind(token) != Token.Kind.WORD || tokens.end(token) - tokens.start(token) < 4) {
            return false;
        }
        String word = tokens.text(token);
        return word.endsWith("s") && singular.contains(Fold.hash(word, 0, word.length() - 1));
    }

    boolean canBeSource(int token) {
        return tokens.kind(token) == Token.Kind.WORD
                && (isName(token)
                        || isPronoun(token)
                        || isGroup(token)
                        || isSingleSource(token)
                        || isQuantifier(token));
    }
}
