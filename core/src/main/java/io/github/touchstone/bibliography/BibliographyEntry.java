package io.github.touchstone.bibliography;

import io.github.touchstone.text.Span;

/**
 * One source as a bibliography or note lists it. What the entry does not show is empty.
 *
 * @param span where it stands in the extracted text
 * @param block index of its block
 * @param number its number in the list, without brackets or full stop: "12"
 * @param firstAuthor the surname of its first author: "Nekrich", "Al-Salahi"
 * @param year its year of publication, with the letter that tells works of one year apart: "1997", "2001a"
 * @param title its title as written, without quotation marks
 */
public record BibliographyEntry(Span span, int block, String number, String firstAuthor, String year, String title) {

    /**
     * What citations call the entry.
     *
     * @return its number if it has one, else {@link #authorAndYear()}
     */
    public String label() {
        return number.isEmpty() ? authorAndYear() : number;
    }

    /**
     * What author-year citations call the entry.
     *
     * @return first author and year, "Nekrich 1997"; empty if the entry does not show both
     */
    public String authorAndYear() {
        return firstAuthor.isEmpty() || year.isEmpty() ? "" : firstAuthor + " " + year;
    }
}
