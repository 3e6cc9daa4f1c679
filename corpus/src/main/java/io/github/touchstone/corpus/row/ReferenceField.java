package io.github.touchstone.corpus.row;

import io.github.touchstone.bibliography.EntryField;

/**
 * A field of a bibliography entry, under the name that its annotators gave it.
 *
 * @param name such as "journal"
 * @param start UTF-16 offset of its first code unit in the row's text
 * @param end UTF-16 offset after its last
 */
public record ReferenceField(String name, int start, int end) {

    /**
     * The field's words.
     *
     * @param text the row's text
     * @return the part of it
     */
    public String of(String text) {
        return text.substring(start, end);
    }

    /**
     * What the library calls the field.
     *
     * @return one field for several names: a journal is a container, a translator stands with the editors
     */
    public EntryField field() {
        return switch (name) {
            case "citation-number" -> EntryField.NUMBER;
            case "author" -> EntryField.AUTHOR;
            case "editor", "translator", "director", "producer" -> EntryField.EDITOR;
            case "date" -> EntryField.DATE;
            case "title" -> EntryField.TITLE;
            case "journal", "container-title", "collection-title" -> EntryField.CONTAINER;
            case "publisher" -> EntryField.PUBLISHER;
            case "location" -> EntryField.LOCATION;
            case "volume" -> EntryField.VOLUME;
            case "pages" -> EntryField.PAGES;
            default -> EntryField.OTHER;
        };
    }
}
