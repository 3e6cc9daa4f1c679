package io.github.touchstone.attribution;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Term;
import io.github.touchstone.model.WordTable;
import io.github.touchstone.text.Fold;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;
import java.util.List;

/** What a word can be in the words that name a source. */
final class SourceWords {

    private static final long ROLE = 1;
    private static final long DOCUMENT = 2;
    private static final long INSTITUTION = 4;
    private static final long AUTHORITY = 8;
    private static final long QUANTIFIER = 16;
    private static final long PRONOUN = 32;
    private static final long DETERMINER = 64;
    private static final long PARTICLE = 128;
    /** "it", "they": no speaker unless a verb says so. */
    private static final long THING = 256;
    /** What is no name although it has a capital: a function word, a number, the author's own voice. */
    private static final long NO_NAME = 512;
    /** "close", "familiar": what stands between a source and its "to" or "with". */
    private static final long TIED = 1024;

    /** One look tells all that a word can be. */
    private static final WordTable WORDS = words();

    private final Tokens tokens;

    SourceWords(Tokens tokens) {
        this.tokens = tokens;
    }

    private static WordTable words() {
        WordTable table = new WordTable(1024);
        put(table, ROLE, listed("class/role"));
        put(table, DOCUMENT, listed("class/document"));
        put(table, INSTITUTION, listed("class/institution"));
        put(table, AUTHORITY, listed("class/authority"));
        put(table, AUTHORITY, listed("attribution/group"));
        put(table, ROLE, listed("attribution/speaker"));
        put(table, QUANTIFIER | NO_NAME, listed("class/vague-quantifier"));
        put(table, NO_NAME, listed("language/english"));
        put(table, NO_NAME, List.of("i", "we", "you", "one", "hundreds", "thousands"));
        put(table, NO_NAME, List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"));
        put(table, PRONOUN, List.of("he", "she", "they", "it", "who"));
        put(table, THING, List.of("it", "they", "who"));
        put(
                table,
                DETERMINER,
                List.of("the", "a", "an", "his", "her", "its", "their", "this", "that", "these", "those"));
        put(table, DETERMINER, List.of("our", "my", "one", "another", "some", "each", "every"));
        put(table, TIED, List.of("close", "familiar", "briefed", "involved", "loyal", "opposed"));
        put(table, PARTICLE, List.of("von", "van", "de", "der", "al", "bin", "la", "le", "di"));
        return table;
    }

    private static List<String> listed(String list) {
        return Lexicons.standard().get(list).terms().stream().map(Term::text).toList();
    }

    private static void put(WordTable table, long what, List<String> words) {
        for (String word : words) {
            long hash = Fold.hash(word);
            table.put(hash, table.of(hash) | what);
        }
    }

    private boolean is(int token, long what) {
        return (WORDS.of(tokens.hash(token)) & what) != 0;
    }

    boolean isPronoun(int token) {
        return is(token, PRONOUN);
    }

    boolean isDeterminer(int token) {
        return is(token, DETERMINER);
    }

    boolean isQuantifier(int token) {
        return is(token, QUANTIFIER);
    }

    boolean isNameParticle(int token) {
        return is(token, PARTICLE);
    }

    /** The "close" of "sources close to the minister", and of "his close friend". */
    boolean isTied(int token) {
        return is(token, TIED);
    }

    /** A capitalised word that is not there only because it begins the sentence. */
    boolean isName(int token) {
        return tokens.isCapitalized(token) ? !is(token, NO_NAME) : isHandle(token);
    }

    /** The word of "@nekrich". */
    private boolean isHandle(int token) {
        return tokens.is(token - 1, '@') && tokens.touchesPrevious(token) && tokens.kind(token) == Token.Kind.WORD;
    }

    /** "it", "they", "the report": no speaker unless a verb says so. */
    boolean isThing(int token) {
        return is(token, THING | DOCUMENT) || isGroup(token);
    }

    /** "experts", and the plural of any role: "negotiators". */
    boolean isGroup(int token) {
        return is(token, AUTHORITY) || isPlural(token);
    }

    boolean isSingleSource(int token) {
        return is(token, ROLE | INSTITUTION | DOCUMENT);
    }

    /** "study", "poll": what shows and finds without saying. */
    boolean isDocument(int token) {
        return is(token, DOCUMENT);
    }

    private boolean isPlural(int token) {
        if (tokens.kind(token) != Token.Kind.WORD
                || tokens.end(token) - tokens.start(token) < 4
                || !tokens.endsWith(token, "s")) {
            return false;
        }
        return (WORDS.of(Fold.takeBack(tokens.hash(token), 's')) & (ROLE | INSTITUTION)) != 0;
    }

    boolean canBeSource(int token) {
        return tokens.kind(token) == Token.Kind.WORD
                && (is(token, ROLE | DOCUMENT | INSTITUTION | AUTHORITY | QUANTIFIER | PRONOUN)
                        || isName(token)
                        || isPlural(token));
    }
}
