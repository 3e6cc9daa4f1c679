package io.github.touchstone.proposition;

import io.github.touchstone.text.Document;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Span;
import io.github.touchstone.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Reads a sentence as propositions: one for each clause that {@link ClauseCutter} finds. */
public final class PropositionReader {

    /** Words that say nothing of what happened. */
    private static final int EMPTY = WordSigns.FUNCTION_WORD | WordSigns.NEGATION | WordSigns.LIGHT;

    private static final BitSet NONE = new BitSet(0);

    private final Segmentation text;
    private final Tokens tokens;
    private final WordSigns signs;
    private final BitSet asides;

    /**
     * Prepares to read.
     *
     * @param text the text whose sentences will be read
     * @param asides spans that say how sure the author is and not what happened, such as "needless to say"
     */
    public PropositionReader(Segmentation text, List<Span> asides) {
        this(text, text.tokens().in(asides.stream()));
    }

    /**
     * Prepares to read.
     *
     * @param text the text whose sentences will be read
     * @param asides indices of the tokens that say how sure the author is
     */
    public PropositionReader(Segmentation text, BitSet asides) {
        this.text = text;
        this.tokens = text.tokens();
        this.signs = WordSigns.of(tokens);
        this.asides = asides;
    }

    /**
     * What the lists say of the words of the text.
     *
     * @return the signs of all its tokens
     */
    public WordSigns signs() {
        return signs;
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
        List<Proposition> clauses = new ArrayList<>();
        for (ClauseCutter.Clause clause : ClauseCutter.cut(signs, sentence)) {
            clauses.add(read(clause.first(), clause.end()));
        }
        return clauses;
    }

    /**
     * Tells by its words alone, which is much faster than reading it, whether a sentence may have a clause with a name and
     * a verb that says what happened.
     *
     * @param sentence a sentence of the text
     * @return false if no clause of it has both
     */
    public boolean mayTellOfADeed(Sentence sentence) {
        for (ClauseCutter.Clause clause : ClauseCutter.cut(signs, sentence)) {
            if (mayHaveName(clause) && mayHaveVerb(clause)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayHaveName(ClauseCutter.Clause clause) {
        for (int token = clause.first(); token < clause.end(); token++) {
            if (signs.has(token, WordSigns.CAPITAL)
                    && (!signs.has(token, EMPTY) || signs.has(token, WordSigns.PLACE))) {
                return true;
            }
        }
        return false;
    }

    private boolean mayHaveVerb(ClauseCutter.Clause clause) {
        for (int token = clause.first(); token < clause.end(); token++) {
            if (signs.has(token, WordSigns.WORD) && !signs.has(token, EMPTY) && Verbs.isFullVerb(tokens, token)) {
                return true;
            }
        }
        return false;
    }

    /** What no token of the clause has a sign of is not looked for in it. */
    private Proposition read(int first, int end) {
        int all = signs.within(first, end);
        List<DateMention> dates = (all & WordSigns.YEAR) == 0 ? List.of() : DateFinder.find(tokens, first, end);
        List<NumberMention> numbers = (all & NumberFinder.BEGINS) == 0 ? List.of() : numbers(first, end, dates);
        return new Proposition(
                text,
                first,
                end,
                words(first, end, taken(first, dates, numbers)),
                dates,
                numbers,
                (all & WordSigns.NEGATION) == 0 ? List.of() : negations(first, end),
                (all & (WordSigns.UNREAL | WordSigns.ASKS)) == 0 || isReal(first, end));
    }

    /** Those that are no part of a date. */
    private List<NumberMention> numbers(int first, int end, List<DateMention> dates) {
        List<NumberMention> numbers = NumberFinder.find(signs, first, end, token -> headNoun(token, end));
        BitSet dated = taken(first, dates, List.of());
        numbers.removeIf(number -> dated.get(number.firstToken() - first));
        return numbers;
    }

    /** Tokens of dates and numbers, counted from the first of the clause. */
    private static BitSet taken(int first, List<DateMention> dates, List<NumberMention> numbers) {
        if (dates.isEmpty() && numbers.isEmpty()) {
            return NONE;
        }
        BitSet taken = new BitSet();
        dates.forEach(date -> taken.set(date.firstToken() - first, date.endToken() - first));
        numbers.forEach(number -> taken.set(number.firstToken() - first, number.endToken() - first));
        return taken;
    }

    private List<ContentWord> words(int first, int end, BitSet taken) {
        List<ContentWord> words = new ArrayList<>();
        int token = first;
        while (token < end) {
            if (!signs.has(token, WordSigns.WORD) || taken.get(token - first)) {
                token++;
                continue;
            }
            Optional<Gazetteer.Found> place =
                    signs.has(token, WordSigns.PLACE) ? Gazetteer.standard().at(tokens, token, end) : Optional.empty();
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
        return !signs.has(token, EMPTY)
                && !asides.get(token)
                && !isMonth(token)
                && tokens.end(token) - tokens.start(token) > 1
                && tokens.first(token) != '\''
                && tokens.first(token) != '’';
    }

    private ContentWord word(int token, int first) {
        WordForm form = WordForm.of(tokens, token);
        ContentWord.Kind kind = ContentWord.Kind.WORD;
        if (tokens.isCapitalized(token) && (token > first || !form.fullVerb())) {
            kind = ContentWord.Kind.NAME;
        } else if (form.fullVerb()) {
            kind = ContentWord.Kind.VERB;
        }
        return new ContentWord(token, token + 1, form.key(), kind);
    }

    private List<Integer> negations(int first, int end) {
        List<Integer> found = new ArrayList<>();
        for (int token = first; token < end; token++) {
            if (signs.has(token, WordSigns.NEGATION)) {
                found.add(token);
            }
        }
        return found;
    }

    /** The last of the content words that follow at once: in "22,000 Polish prisoners were", "prisoners". */
    private long headNoun(int from, int end) {
        long head = 0;
        for (int token = from; token < Math.min(end, from + 4); token++) {
            boolean counted = signs.has(token, WordSigns.WORD) && isContent(token) && !Verbs.isFullVerb(tokens, token);
            if (!counted) {
                break;
            }
            head = WordForm.of(tokens, token).key();
        }
        return head;
    }

    private boolean isReal(int first, int end) {
        for (int token = first; token < end; token++) {
            if (signs.has(token, WordSigns.ASKS) || (signs.has(token, WordSigns.UNREAL) && !isMonth(token))) {
                return false;
            }
        }
        return true;
    }

    /** A capital tells the month of May from the verb. */
    private boolean isMonth(int token) {
        return signs.has(token, WordSigns.MONTH) && tokens.isCapitalized(token);
    }
}
