package io.github.touchstone.corpus.evaluate;

import io.github.touchstone.bibliography.AuthorName;
import io.github.touchstone.bibliography.EntryReader;
import io.github.touchstone.bibliography.FieldModel;
import io.github.touchstone.corpus.row.ReferenceRow;
import io.github.touchstone.text.Fold;
import io.github.touchstone.text.Tokens;
import java.util.Optional;

/**
 * What of an entry was read rightly.
 *
 * <p>The surname of the annotated authors is read by the library's own rules, so this judges whether the authors were
 * found, not those rules. An entry without authors is right if none is claimed, or if its first editor is.
 *
 * @param year whether the year is the annotated one, or none is claimed where none is annotated
 * @param firstAuthor whether the surname is that of the first of the annotated authors
 * @param titleStart whether the title begins at the same letter
 */
public record ReadReference(boolean year, boolean firstAuthor, boolean titleStart) {

    /**
     * Reads an entry and holds it against its annotation.
     *
     * @param row an entry
     * @param model tells the fields of its words
     * @return what is right
     */
    public static ReadReference of(ReferenceRow row, FieldModel model) {
        Tokens tokens = Tokens.of(row.text());
        EntryReader read = EntryReader.of(model, tokens, 0, tokens.size());
        Optional<Integer> titleStart = read.title().flatMap(title -> row.firstLetter(title.start(), title.end()));
        return new ReadReference(
                digits(read.year()).equals(row.year()),
                isFirstAuthor(row, read.firstAuthor()),
                titleStart.equals(row.titleStart()));
    }

    /**
     * Whether all three are right.
     *
     * @return true if none is wrong
     */
    public boolean all() {
        return year && firstAuthor && titleStart;
    }

    private static String digits(String year) {
        return year.substring(0, Math.min(4, year.length()));
    }

    private static boolean isFirstAuthor(ReferenceRow row, String read) {
        if (row.authors().isPresent()) {
            return same(read, row.authors().get());
        }
        return read.isEmpty()
                || row.editors().filter(editors -> same(read, editors)).isPresent();
    }

    private static boolean same(String surname, String names) {
        return Fold.fold(surname).equals(Fold.fold(AuthorName.surname(names)));
    }
}
