package io.github.touchstone.thesaurus;

import io.github.touchstone.text.Fold;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the table of meanings: header lines "# key: value", then a line for each meaning, numbered from 0: how deep it
 * stands, its words, and its links to others, parted by tabs.
 *
 * <p>A number behind a word says that the meaning is its second or third. Of the links, {@code !7} names an opposite,
 * {@code +7} a meaning of a derived word, {@code \7} what an adjective pertains to, {@code ^7} a further broader meaning,
 * {@code %7} a whole, and {@code *colour} marks a meaning of which those right under it are colours, and {@code =colour} one that is a
 * colour; colours exclude each other. Lines that begin
 * with @ open the word classes: {@code @n}, {@code @v}, {@code @a}, {@code @r}; and {@code @f} opens the irregular forms:
 * a form, its word, and the word's class.
 */
final class ThesaurusReader {

    private static final List<String> REQUIRED = List.of("name", "version", "source", "licence", "columns");
    /** Nouns, verbs, adjectives, adverbs, and irregular forms. */
    private static final String SECTIONS = "nvarf";

    private static final char NO_SECTION = ' ';
    private static final char NOUNS = 'n';
    private static final char ADJECTIVES = 'a';
    private static final char FORMS = 'f';
    private static final int DEEPEST = 40;
    /** How many words and forms there is room for at first: as many as the shipped table has. */
    private static final int WORDS = 20_000;

    private static final int FORMS_OF_ALL = 50_000;
    /** Words derived from a meaning further behind than this are not followed. */
    private static final int DERIVED_PLACES = 2;

    private final String file;
    private final String content;
    private final Map<String, String> header = new HashMap<>();
    /** The number of each word in its class. */
    private final WordIndex readings = new WordIndex(WORDS);

    private final Map<String, Integer> classes = new HashMap<>();
    private final WordIndex index = new WordIndex(FORMS_OF_ALL);
    private final int[] path = new int[DEEPEST];
    private final Links.Builder own = new Links.Builder();
    private final Links.Builder opposites = new Links.Builder();
    private final Links.Builder furtherParents = new Links.Builder();
    private final Links.Builder wholes = new Links.Builder();
    private final Links.Builder derived = new Links.Builder();
    private final Links.Builder pertaining = new Links.Builder();
    private int[] parents = new int[1 << 10];
    private byte[] classesUnder = new byte[1 << 10];
    private byte[] classesOf = new byte[1 << 10];
    private int count;
    private int readingCount;
    private int line;
    private char wordClass = NO_SECTION;
    private int firstVerb;
    private int firstAdjective;
    private int endOfAdjectives;

    /**
     * Prepares to read.
     *
     * @param file the file's name, for messages
     * @param content all of its text
     */
    ThesaurusReader(String file, String content) {
        this.file = file;
        this.content = content;
    }

    Thesaurus read() {
        int start = 0;
        while (start < content.length()) {
            int end = content.indexOf('\n', start);
            end = end < 0 ? content.length() : end;
            line++;
            if (end > start) {
                line(start, end);
            }
            start = end + 1;
        }
        checkHeader();
        return thesaurus();
    }

    private void line(int start, int end) {
        char first = content.charAt(start);
        if (first == '#') {
            headerLine(content.substring(start + 1, end));
        } else if (first == '@') {
            open(content.substring(start, end));
        } else if (wordClass == FORMS) {
            form(start, end);
        } else {
            meaning(start, end);
        }
    }

    private void headerLine(String text) {
        int colon = text.indexOf(':');
        if (colon > 0) {
            header.putIfAbsent(
                    text.substring(0, colon).strip(), text.substring(colon + 1).strip());
        }
    }

    private void open(String section) {
        checkHeader();
        if (wordClass == NOUNS) {
            firstVerb = count;
        }
        if (wordClass == ADJECTIVES) {
            endOfAdjectives = count;
        }
        wordClass = section.charAt(section.length() - 1);
        if (section.length() != 2 || SECTIONS.indexOf(wordClass) < 0) {
            throw malformed("section \"" + section + "\": expected one of @n, @v, @a, @r, @f");
        }
        if (wordClass == ADJECTIVES) {
            firstAdjective = count;
        }
    }

    private void meaning(int start, int end) {
        if (wordClass == NO_SECTION) {
            throw malformed("expected a section, such as @n, before the first meaning");
        }
        int tab = content.indexOf('\t', start);
        int words = tab < 0 || tab > end ? end : tab;
        int depth = number(start, words);
        if (depth >= DEEPEST || (depth > 0 && path[depth - 1] == Meanings.NONE)) {
            throw malformed("depth " + depth + ": expected a meaning above it");
        }
        grow();
        parents[count] = depth == 0 ? Meanings.NONE : path[depth - 1];
        path[depth] = count;
        Arrays.fill(path, depth + 1, DEEPEST, Meanings.NONE);
        int links = words < end ? content.indexOf('\t', words + 1) : -1;
        links = links < 0 || links > end ? end : links;
        int to;
        for (int from = words + 1; from < links; from = to + 1) {
            to = partEnd(from, links);
            word(from, to);
        }
        for (int from = links + 1; from < end; from = to + 1) {
            to = partEnd(from, end);
            link(from, to);
        }
        count++;
    }

    private void grow() {
        if (count == parents.length) {
            parents = Arrays.copyOf(parents, count * 2);
            classesUnder = Arrays.copyOf(classesUnder, count * 2);
            classesOf = Arrays.copyOf(classesOf, count * 2);
        }
    }

    /** Parts are parted by single spaces. */
    private int partEnd(int from, int end) {
        int space = content.indexOf(' ', from);
        return space < 0 || space > end ? end : space;
    }

    private void word(int from, int to) {
        char last = content.charAt(to - 1);
        boolean numbered = last >= '0' && last <= '9';
        int place = numbered ? last - '1' : 0;
        int end = numbered ? to - 1 : to;
        if (end == from || place < 0) {
            throw malformed("word \"" + content.substring(from, to) + "\": expected letters and a place from 1 to 9");
        }
        own.add(reading(from, end), count | place << Thesaurus.PLACE_SHIFT);
    }

    private int reading(int from, int to) {
        long key = key(from, to, wordClass);
        int known = (int) readings.of(key);
        if (known != 0) {
            return known;
        }
        int reading = ++readingCount;
        if (reading > WordIndex.MASK) {
            throw malformed("more than " + WordIndex.MASK + " words");
        }
        readings.add(key, reading);
        for (String form : Inflections.of(content.substring(from, to), wordClass)) {
            index.add(Fold.hash(form), reading);
        }
        return reading;
    }

    private long key(int from, int to, char wordClass) {
        return Fold.hash(content, from, to) + wordClass;
    }

    private void link(int from, int to) {
        switch (content.charAt(from)) {
            case '!' -> both(opposites, number(from + 1, to));
            case '+' -> both(derived, number(from + 1, to));
            case '\\' -> pertaining.add(count, number(from + 1, to));
            case '^' -> furtherParents.add(count, number(from + 1, to));
            case '%' -> wholes.add(count, number(from + 1, to));
            case '*' -> classesUnder[count] = exclusive(content.substring(from + 1, to));
            case '=' -> classesOf[count] = exclusive(content.substring(from + 1, to));
            default -> throw malformed("link \"" + content.substring(from, to) + "\": expected one of ! + \\ ^ % * =");
        }
    }

    private void both(Links.Builder links, int other) {
        links.add(count, other);
        links.add(other, count);
    }

    private byte exclusive(String name) {
        int number = classes.computeIfAbsent(name, key -> classes.size() + 1);
        if (number > Byte.MAX_VALUE) {
            throw malformed("more than " + Byte.MAX_VALUE + " classes");
        }
        return (byte) number;
    }

    private void form(int start, int end) {
        int first = content.indexOf('\t', start);
        int second = first < 0 ? -1 : content.indexOf('\t', first + 1);
        if (second < 0 || second + 2 != end) {
            throw malformed("expected a form, its word and the word's class");
        }
        char wordClassOfForm = content.charAt(second + 1);
        int reading = (int) readings.of(key(first + 1, second, wordClassOfForm));
        if (reading == 0) {
            throw malformed("no word \"" + content.substring(first + 1, second) + "\" of class " + wordClassOfForm);
        }
        index.add(Fold.hash(content, start, first), reading);
    }

    private int number(int from, int to) {
        try {
            return Integer.parseInt(content, from, to, 10);
        } catch (NumberFormatException e) {
            throw malformed("\"" + content.substring(from, to) + "\": expected a whole number");
        }
    }

    private void checkHeader() {
        for (String key : REQUIRED) {
            if (header.getOrDefault(key, "").isEmpty()) {
                throw malformed("the header lacks \"# " + key + ": …\"");
            }
        }
    }

    private Thesaurus thesaurus() {
        for (Links.Builder links : List.of(opposites, furtherParents, wholes, derived, pertaining)) {
            for (int i = 0; i < links.size(); i++) {
                if (links.row(i) >= count || links.target(i) >= count || links.target(i) < 0) {
                    throw malformed("a link to meaning " + Math.max(links.row(i), links.target(i)) + " of " + count);
                }
            }
        }
        MeaningLinks links = new MeaningLinks(
                opposites.build(count),
                furtherParents.build(count),
                wholes.build(count),
                firstVerb,
                firstAdjective,
                endOfAdjectives);
        Meanings meanings = new Meanings(Arrays.copyOf(parents, count), classesUnder, classesOf, links);
        Links wordsOwn = ownWithWhatTheyPertainTo();
        return new Thesaurus(index, meanings, wordsOwn, derivedOf());
    }

    /** "German" means what "Germany" does, one step away. */
    private Links ownWithWhatTheyPertainTo() {
        Links nouns = pertaining.build(count);
        int size = own.size();
        for (int i = 0; i < size; i++) {
            int meaning = own.target(i) & Thesaurus.MEANING;
            int place = own.target(i) >>> Thesaurus.PLACE_SHIFT;
            for (int j = nouns.from(meaning); j < nouns.to(meaning); j++) {
                own.add(own.row(i), nouns.at(j) | (place + 1) << Thesaurus.PLACE_SHIFT);
            }
        }
        return own.build(readingCount + 1);
    }

    private Links derivedOf() {
        Links related = derived.build(count);
        Links.Builder found = new Links.Builder();
        for (int i = 0; i < own.size(); i++) {
            int meaning = own.target(i) & Thesaurus.MEANING;
            int place = own.target(i) >>> Thesaurus.PLACE_SHIFT;
            for (int j = related.from(meaning); place < DERIVED_PLACES && j < related.to(meaning); j++) {
                found.add(own.row(i), related.at(j) | (place + 1) << Thesaurus.PLACE_SHIFT);
            }
        }
        return found.build(readingCount + 1);
    }

    private IllegalArgumentException malformed(String what) {
        return new IllegalArgumentException(file + ":" + line + ": " + what);
    }
}
