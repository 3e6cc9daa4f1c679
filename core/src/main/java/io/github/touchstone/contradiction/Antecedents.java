package io.github.touchstone.contradiction;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.proposition.ContentWord;
import io.github.touchstone.proposition.Proposition;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What pronouns and short names stand for: "he" for the one person that the sentence before speaks of, "they" for the
 * two or more, "the pact" for the one pact that was named.
 *
 * <p>Nothing is carried from one block to the next, and nothing where two could be meant. What is carried is put into the
 * clause as names at the place of the pronoun, so that a judge need not know of it.
 */
final class Antecedents {

    private static final WordSet HE = WordSet.of("he", "she");
    private static final WordSet THEY = WordSet.of("they", "both");
    private static final WordSet RELATIVE = WordSet.of("who", "which");
    private static final WordSet IT = WordSet.of("it");
    private static final WordSet BE = Lexicons.standard().words("class/be");
    private static final WordSet DEFINITE = WordSet.of("the", "this", "that", "these", "those");
    private static final WordSet OF = WordSet.of("of");
    private static final WordSet SPECIFIES = WordSet.of("of", "between", "with", "on", "to", "from", "for", "in");
    private static final WordSet NOT_SUBJECT = WordSet.of(
            "of", "with", "by", "from", "to", "in", "for", "on", "at", "against", "between", "under", "after", "before",
            "like", "unlike", "as");
    /** Words between the parts of a name: "von der". */
    private static final int GAP = 2;

    private static final int MOST_MENTIONS = 24;
    /** A longer run of capitals is no name, and a longer clause is not looked into. */
    private static final int LONGEST_NAME = 6;

    private static final int LONGEST_CLAUSE = 80;

    private int block = -1;
    private List<ContentWord> subject = List.of();
    private final List<Mention> mentions = new ArrayList<>();

    /** A name of several words, one of which is a common noun: "the Molotov-Ribbentrop Pact", "Berlin talks". */
    private record Mention(long head, List<ContentWord> rest) {
        boolean isSame(Mention other) {
            return rest.stream().allMatch(word -> other.rest.stream().anyMatch(its -> its.key() == word.key()));
        }
    }

    /** The clauses of the next sentence, with what their pronouns stand for. */
    List<Proposition> resolve(Sentence sentence, List<Proposition> clauses) {
        if (sentence.block() != block) {
            block = sentence.block();
            subject = List.of();
            mentions.clear();
        }
        List<Proposition> resolved = new ArrayList<>(clauses.size());
        for (Proposition clause : clauses) {
            if (clause.endToken() - clause.firstToken() > LONGEST_CLAUSE) {
                subject = List.of();
                resolved.add(clause);
                continue;
            }
            List<ContentWord> carried = new ArrayList<>();
            int pronoun = pronoun(clause);
            List<ContentWord> meant = pronoun < 0 ? List.of() : meant(clause, pronoun);
            for (ContentWord word : meant) {
                carried.add(at(pronoun, word));
            }
            if (!resolved.isEmpty()) {
                for (ContentWord word : relative(clauses.get(resolved.size() - 1), clause)) {
                    carried.add(at(clause.firstToken(), word));
                }
            }
            shortNames(clause, carried);
            resolved.add(carried.isEmpty() ? clause : with(clause, carried));
            remember(clause);
            List<ContentWord> named = subject(clause);
            if (resolved.size() == 1) {
                subject = meant.isEmpty() ? named : meant;
            } else if (!named.isEmpty() && !isSame(named, subject)) {
                subject = List.of();
            }
        }
        return resolved;
    }

    /** Whether nobody knows whom the "who" or "which" at the head of a clause stands for. */
    static boolean isAdrift(Proposition clause) {
        return RELATIVE.contains(clause.text().tokens().hash(clause.firstToken()))
                && clause.words().stream().noneMatch(word -> word.firstToken() == clause.firstToken());
    }

    /** The name that "who" or "which" stands for: the one right before it. */
    private static List<ContentWord> relative(Proposition before, Proposition clause) {
        Tokens tokens = clause.text().tokens();
        List<ContentWord> words = before.words();
        if (!RELATIVE.contains(tokens.hash(clause.firstToken())) || words.isEmpty()) {
            return List.of();
        }
        int from = words.size() - 1;
        boolean adjoins = clause.firstToken() - words.get(from).endToken() <= 1;
        if (!adjoins || !words.get(from).isName()) {
            return List.of();
        }
        while (from > 0
                && words.get(from - 1).isName()
                && words.get(from - 1).endToken() == words.get(from).firstToken()) {
            from--;
        }
        boolean joined = from > 0 && words.get(from - 1).isName();
        return joined || words.size() - from > LONGEST_NAME ? List.of() : words.subList(from, words.size());
    }

    private static boolean isSame(List<ContentWord> a, List<ContentWord> b) {
        return a.stream().allMatch(word -> b.stream().anyMatch(other -> other.key() == word.key()));
    }

    private static ContentWord at(int token, ContentWord word) {
        return new ContentWord(token, token + 1, word.key(), word.kind());
    }

    private static Proposition with(Proposition clause, List<ContentWord> carried) {
        List<ContentWord> words = new ArrayList<>(clause.words());
        carried.stream().filter(word -> !clause.has(word.key())).forEach(words::add);
        words.sort(Comparator.comparingInt(ContentWord::firstToken));
        return new Proposition(
                clause.text(),
                clause.firstToken(),
                clause.endToken(),
                words,
                clause.dates(),
                clause.numbers(),
                clause.negations(),
                clause.real());
    }

    /** The pronoun that a clause begins with, after its opener if it has one; -1 if there is none. */
    private static int pronoun(Proposition clause) {
        Tokens tokens = clause.text().tokens();
        for (int token = clause.firstToken(); token < Math.min(clause.endToken(), clause.firstToken() + 2); token++) {
            long hash = tokens.hash(token);
            if (HE.contains(hash) || THEY.contains(hash) || IT.contains(hash)) {
                return token;
            }
        }
        return -1;
    }

    private List<ContentWord> meant(Proposition clause, int pronoun) {
        Tokens tokens = clause.text().tokens();
        long hash = tokens.hash(pronoun);
        int runs = runs(subject);
        boolean person = subject.stream().allMatch(word -> word.kind() == ContentWord.Kind.NAME);
        boolean place = subject.stream().allMatch(word -> word.kind() == ContentWord.Kind.PLACE);
        if (HE.contains(hash)) {
            return runs == 1 && person ? subject : List.of();
        }
        if (THEY.contains(hash)) {
            return runs >= 2 && (person || place) ? subject : List.of();
        }
        boolean expletive = pronoun + 1 < clause.endToken() && BE.contains(tokens.hash(pronoun + 1));
        return runs == 1 && place && !expletive ? subject : List.of();
    }

    /** How many names some words make up, by the gaps between them. */
    private static int runs(List<ContentWord> words) {
        int runs = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean joined =
                    i > 0 && words.get(i).firstToken() - words.get(i - 1).endToken() == 0;
            runs += joined ? 0 : 1;
        }
        return runs;
    }

    /** The names before a clause's first other word, unless a preposition shows that they are not its subject. */
    private static List<ContentWord> subject(Proposition clause) {
        Tokens tokens = clause.text().tokens();
        List<ContentWord> names = new ArrayList<>();
        for (ContentWord word : clause.words()) {
            boolean governed =
                    word.firstToken() > clause.firstToken() && NOT_SUBJECT.contains(tokens.hash(word.firstToken() - 1));
            if (!word.isName() || (governed && names.isEmpty())) {
                break;
            }
            if (!names.isEmpty()
                    && word.firstToken() - names.get(names.size() - 1).endToken() > GAP) {
                break;
            }
            names.add(word);
        }
        return names;
    }

    private void shortNames(Proposition clause, List<ContentWord> carried) {
        Tokens tokens = clause.text().tokens();
        for (ContentWord word : clause.words()) {
            int article = word.firstToken() - 1;
            boolean isShort = word.kind() == ContentWord.Kind.WORD
                    && article >= clause.firstToken()
                    && DEFINITE.contains(tokens.hash(article))
                    && !isSpecified(tokens, word.endToken(), clause.endToken());
            if (isShort) {
                for (ContentWord name : theOne(word.key())) {
                    carried.add(at(article, name));
                }
            }
        }
    }

    /** "The treaty of 1926" and "the talks with Finland" are told from others by what follows. */
    private static boolean isSpecified(Tokens tokens, int next, int end) {
        boolean named = next + 1 < end && tokens.isCapitalized(next + 1);
        return next < end && (OF.contains(tokens.hash(next)) || (named && SPECIFIES.contains(tokens.hash(next))));
    }

    /** The rest of the one name with this head; empty if there is none, or several. */
    private List<ContentWord> theOne(long head) {
        Mention one = null;
        for (Mention mention : mentions) {
            if (mention.head() == head) {
                if (one != null && !one.isSame(mention) && !mention.isSame(one)) {
                    return List.of();
                }
                one = mention;
            }
        }
        return one == null ? List.of() : one.rest();
    }

    private void remember(Proposition clause) {
        Tokens tokens = clause.text().tokens();
        List<ContentWord> words = clause.words();
        for (int i = 0; i < words.size(); i++) {
            int from = i;
            while (i + 1 < words.size() && words.get(i).isName() && follows(tokens, words.get(i), words.get(i + 1))) {
                i++;
            }
            if (i > from) {
                List<ContentWord> name = words.subList(from, i + 1);
                add(tokens, name);
                if (!name.get(name.size() - 1).isName()) {
                    add(tokens, name.subList(0, name.size() - 1));
                }
            }
        }
        while (mentions.size() > MOST_MENTIONS) {
            mentions.remove(0);
        }
    }

    /** In "the Tripartite Pact expired" the last word may be no part of the name; so both readings are kept. */
    private void add(Tokens tokens, List<ContentWord> name) {
        if (name.size() > 1 && name.size() <= LONGEST_NAME) {
            boolean headFirst = OF.contains(tokens.hash(name.get(0).endToken()));
            ContentWord head = headFirst ? name.get(0) : name.get(name.size() - 1);
            mentions.add(new Mention(
                    head.key(), name.stream().filter(word -> !word.equals(head)).toList()));
        }
    }

    /** Parted by nothing, a hyphen or dash, or "of". */
    private static boolean follows(Tokens tokens, ContentWord word, ContentWord next) {
        int between = next.firstToken() - word.endToken();
        return between == 0
                || (between == 1
                        && (OF.contains(tokens.hash(word.endToken()))
                                || (tokens.kind(word.endToken()) == Token.Kind.PUNCTUATION
                                        && "-–‑".indexOf(tokens.first(word.endToken())) >= 0)));
    }
}
