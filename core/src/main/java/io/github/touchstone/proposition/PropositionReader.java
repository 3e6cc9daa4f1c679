package io.github.touchstone.proposition;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Span;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Reads a sentence as propositions: one for each clause that {@link ClauseCutter} finds. */
public final class PropositionReader {

    private static final WordSet FUNCTION_WORDS = words("language/english");
    private static final WordSet NEGATIONS = words("reason/negation");
    private static final WordSet MONTHS = words("reason/month");
    private static final WordSet UNREAL = words("reason/unreal");
    private static final WordSet LIGHT_WORDS = words("reason/light-word");

    private final Segmentation text;
    private final Tokens tokens;
    private final BitSet asides;

    /**
     * Prepares to read.
     *
     * @param text the text whose sentences will be read
     * @param asides spans that say how sure the author is and not what happened, such as "needless to say"
     */
    public PropositionReader(Segmentation text, List<Span> asides) {
        this.text = text;
        this.tokens = text.tokens();
        this.asides = tokens.in(asides.stream());
    }

    /**
     * Reads a statement given by itself, whole.
     *
     * @param statement one sentence
     * @return what it says, as one proposition
     */
    public static Proposition statement(String statement) {
        Segmentation text = Segmentation.of(Document.plain(statement));
        return new PropositionReader(text, List.of()).read(0, text.tokens().size());
    }

    /**
     * Reads a sentence.
     *
     * @param sentence a sentence of the text
     * @return its clauses, in order
     */
    public List<Proposition> read(Sentence sentence) {
        return ClauseCutter.cut(tokens, sentence).stream()
                .map(clause -> read(clause.first(), clause.end()))
                .toList();
    }

    private Proposition read(int first, int end) {
        List<DateMention> dates = DateFinder.find(tokens, first, end);
        boolean[] taken = new boolean[end - first];
        dates.forEach(date -> take(taken, date.firstToken() - first, date.endToken() - first));
        List<NumberMention> numbers = NumberFinder.find(tokens, first, end, token -> headNoun(token, end)).stream()
                .filter(number -> !taken[number.firstToken() - first])
                .toList();
        numbers.forEach(number -> take(taken, number.firstToken() - first, number.endToken() - first));
        return new Proposition(
                text, first, end, words(first, end, taken), dates, numbers, negations(first, end), isReal(first, end));
    }

    private static void take(boolean[] taken, int from, int to) {
        Arrays.fill(taken, from, to, true);
    }

    private List<ContentWord> words(int first, int end, boolean[] taken) {
        List<ContentWord> words = new ArrayList<>();
        int token = first;
        while (token < end) {
            if (taken[token - first] || tokens.kind(token) != Token.Kind.WORD) {
                token++;
                continue;
            }
            Optional<Gazetteer.Found> place = Gazetteer.standard().at(tokens, token, end);
            if (place.isPresent()) {
                int after = place.get().endToken();
                words.add(new ContentWord(token, after, place.get().place().key(), ContentWord.Kind.PLACE));
                token = after;
            } else {
                if (isContent(token)) {
                    words.add(word(token, first));
                }
                token++;
            }
        }
        return words;
    }

    private boolean isContent(int token) {
        long hash = tokens.hash(token);
        return !asides.get(token)
                && !FUNCTION_WORDS.contains(hash)
                && !NEGATIONS.contains(hash)
                && !LIGHT_WORDS.contains(hash)
                && !isMonth(token)
                && tokens.end(token) - tokens.start(token) > 1
                && tokens.first(token) != '\''
                && tokens.first(token) != '’';
    }

    private ContentWord word(int token, int first) {
        ContentWord.Kind kind = ContentWord.Kind.WORD;
        if (tokens.isCapitalized(token) && (token > first || !Verbs.isFullVerb(tokens, token))) {
            kind = ContentWord.Kind.NAME;
        } else if (Verbs.isFullVerb(tokens, token)) {
            kind = ContentWord.Kind.VERB;
        }
        return new ContentWord(token, token + 1, WordForm.of(tokens, token).key(), kind);
    }

    private List<Integer> negations(int first, int end) {
        List<Integer> found = new ArrayList<>();
        for (int token = first; token < end; token++) {
            if (NEGATIONS.contains(tokens.hash(token))) {
                found.add(token);
            }
        }
        return found;
    }

    /** The last of the content words that follow at once: in "22,000 Polish prisoners were", "prisoners". */
    private long headNoun(int from, int end) {
        long head = 0;
        for (int token = from; token < Math.min(end, from + 4); token++) {
            boolean counted =
                    tokens.kind(token) == Token.Kind.WORD && isContent(token) && !Verbs.isFullVerb(tokens, token);
            if (!counted) {
                break;
            }
            head = WordForm.of(tokens, token).key();
        }
        return head;
    }

    private boolean isReal(int first, int end) {
        for (int token = first; token < end; token++) {
            if (tokens.is(token, '?') || (UNREAL.contains(tokens.hash(token)) && !isMonth(token))) {
                return false;
            }
        }
        return true;
    }

    /** A capital tells the month of May from the verb. */
    private boolean isMonth(int token) {
        return tokens.isCapitalized(token) && MONTHS.contains(tokens.hash(token));
    }

    private static WordSet words(String lexicon) {
        return Lexicons.standard().words(lexicon);
    }
}
