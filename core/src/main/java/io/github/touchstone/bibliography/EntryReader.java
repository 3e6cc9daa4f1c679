package io.github.touchstone.bibliography;

import io.github.touchstone.text.Span;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Reads what an entry shows, from the fields of its words. */
public final class EntryReader {

    /** An editor so near the front stands where authors do. */
    private static final int FRONT = 1;

    private static final String AROUND_TITLES = ".,;:\"'`“”„‘’«»‹›";

    private final Tokens tokens;
    private final EntryWords words;
    private final List<EntryField> fields;

    private EntryReader(EntryWords words, List<EntryField> fields) {
        this.tokens = words.tokens();
        this.words = words;
        this.fields = fields;
    }

    /**
     * Reads an entry.
     *
     * @param model tells the fields of its words
     * @param tokens the tokens of a text
     * @param first index of the entry's first
     * @param end index after its last
     * @return what it shows
     */
    public static EntryReader of(FieldModel model, Tokens tokens, int first, int end) {
        return of(model, EntryWords.of(tokens, first, end));
    }

    /** Reads the entry that has some words. */
    static EntryReader of(FieldModel model, EntryWords words) {
        return new EntryReader(words, model.fields(words));
    }

    /**
     * The number in front.
     *
     * @return such as "12", without brackets; empty if it has none
     */
    public String number() {
        for (int word = 0; word < words.size() && fields.get(word) == EntryField.NUMBER; word++) {
            for (int token = words.firstToken(word); token < words.endToken(word); token++) {
                if (tokens.kind(token) == Token.Kind.NUMBER) {
                    return tokens.text(token);
                }
            }
        }
        return "";
    }

    /**
     * The surname of the first author, or of an editor who stands in front.
     *
     * @return such as "Al-Salahi"; empty if it names nobody
     */
    public String firstAuthor() {
        int author = first(EntryField.AUTHOR);
        if (author < 0 && first(EntryField.EDITOR) <= FRONT) {
            author = first(EntryField.EDITOR);
        }
        return author < 0 ? "" : AuthorName.surname(tokens, words.firstToken(author), words.endToken(end(author) - 1));
    }

    /** Whether the authors are given as a dash, which stands for those of the entry before. */
    boolean hasDashForAuthor() {
        int word = number().isEmpty() ? 0 : end(0);
        if (word >= words.size()) {
            return false;
        }
        EntryWord author = words.get(word);
        return author.isMarks()
                && (author.form().startsWith("--") || author.form().startsWith("__"));
    }

    /**
     * The year of publication, with the letter that tells works of one year apart.
     *
     * @return such as "2001a"; empty if it has none
     */
    public String year() {
        int bracketed = bracketedDate();
        String year = year(word -> bracketed < 0 ? fields.get(word) == EntryField.DATE : word == bracketed);
        return year.isEmpty()
                ? year(word -> mayHideYear(fields.get(word)) && words.get(word).isBracketed())
                : year;
    }

    private static boolean mayHideYear(EntryField field) {
        return field != EntryField.TITLE && field != EntryField.CONTAINER && field != EntryField.OTHER;
    }

    private String year(IntPredicate wanted) {
        for (int word = 0; word < words.size(); word++) {
            if (wanted.test(word)) {
                for (int token = words.firstToken(word); token < words.endToken(word); token++) {
                    String year = tokens.kind(token) == Token.Kind.PUNCTUATION ? "" : fourDigits(tokens.text(token));
                    if (!year.isEmpty()) {
                        return year;
                    }
                }
            }
        }
        return "";
    }

    /** Four digits that are no part of more, and the one small letter after them if there is one: "2001a". */
    private static String fourDigits(String text) {
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) < '0' || text.charAt(at) > '9') {
                if (at - start == 4) {
                    boolean letter = at + 1 == text.length() && text.charAt(at) >= 'a' && text.charAt(at) <= 'z';
                    return text.substring(start, letter ? at + 1 : at);
                }
                start = at + 1;
            }
        }
        return "";
    }

    /**
     * Where the title stands, without the marks around it.
     *
     * @return a span of the text; empty if the entry shows no title
     */
    public Optional<Span> title() {
        int word = first(EntryField.TITLE);
        if (word < 0) {
            return Optional.empty();
        }
        int from = words.firstToken(word);
        int to = words.endToken(end(word) - 1);
        while (from < to && isMark(from)) {
            from++;
        }
        while (to > from && isMark(to - 1) && AROUND_TITLES.indexOf(tokens.first(to - 1)) >= 0) {
            to--;
        }
        return from < to ? Optional.of(tokens.span(from, to)) : Optional.empty();
    }

    /**
     * Whether it could hardly be anything but an entry: it has a year and a title, and a number in front, pages, place and
     * publisher, or names as lists of sources have them; or such names and a year in brackets.
     */
    boolean isComplete() {
        if (year().isEmpty()) {
            return false;
        }
        boolean listed = hasListedNames();
        if (has(EntryField.TITLE)) {
            return listed || !number().isEmpty() || has(EntryField.PAGES) || isPublished();
        }
        return listed && bracketedDate() >= 0;
    }

    /** The first year in brackets that is a date and no span of years. */
    private int bracketedDate() {
        for (int word = 0; word < words.size(); word++) {
            if (fields.get(word) == EntryField.DATE && words.get(word).hasBefore("(")) {
                String form = words.get(word).form();
                if (form.startsWith("(Y")) {
                    return form.startsWith("(Y-") ? -1 : word;
                }
            }
        }
        return -1;
    }

    private boolean isPublished() {
        return has(EntryField.AUTHOR) && has(EntryField.LOCATION) && has(EntryField.PUBLISHER);
    }

    private boolean has(EntryField field) {
        return fields.contains(field);
    }

    private boolean hasListedNames() {
        int word = Math.max(first(EntryField.AUTHOR), first(EntryField.EDITOR));
        return word >= 0
                && word <= FRONT
                && AuthorName.areListed(tokens, words.firstToken(word), words.endToken(end(word) - 1));
    }

    private boolean isMark(int token) {
        Token.Kind kind = tokens.kind(token);
        return kind == Token.Kind.PUNCTUATION || kind == Token.Kind.SYMBOL;
    }

    private int first(EntryField field) {
        return fields.indexOf(field);
    }

    /** The end of the run of words of one field. */
    private int end(int word) {
        int end = word;
        while (end < fields.size() && fields.get(end) == fields.get(word)) {
            end++;
        }
        return end;
    }
}
