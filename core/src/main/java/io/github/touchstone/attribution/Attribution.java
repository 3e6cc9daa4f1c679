package io.github.touchstone.attribution;

import io.github.touchstone.text.Region;
import io.github.touchstone.text.Span;

/**
 * Words of prose that give a statement as somebody's: "according to Nekrich", "the minister said that".
 *
 * <p>It supports its sentence; the sentence after it in the same block if that goes on with "He said", "They claimed" or
 * the like; and all sentences of a quotation that it introduces or closes, also one that runs over paragraphs. A
 * quotation belongs to the attribution that follows it in the sentence in which it ends, or else to the last before it
 * in its own sentence or the one before it in the block.
 *
 * @param span where it stands in the extracted text
 * @param source the words that name the source as written; empty if nobody is named
 * @param grade how well the source is named
 * @param supports the words it carries
 * @param sentence index of the sentence it stands in
 */
public record Attribution(Span span, String source, Grade grade, Span supports, int sentence) {

    /**
     * The same attribution elsewhere.
     *
     * @param move how far
     * @return the attribution there
     */
    public Attribution movedBy(Region.Move move) {
        return new Attribution(
                span.movedBy(move.codeUnits()),
                source,
                grade,
                supports.movedBy(move.codeUnits()),
                sentence + move.sentences());
    }

    /** How well a source is named, from best to worst. */
    public enum Grade {
        /** A person, a body or a document by name: "Ernst Köstring", "a report by Nekrich". */
        NAMED,
        /** One that the reader could find out from the context: "the ministry", "the 2014 report", "she". */
        ROLE,
        /** Several without a name: "historians", "some experts". */
        GROUP,
        /** Nobody at all: "it is said". */
        NOBODY
    }
}
