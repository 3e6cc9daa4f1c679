package io.github.touchstone.attribution;

import io.github.touchstone.attribution.Attribution.Grade;
import java.util.Comparator;

/**
 * An attribution as a scanner finds it, before it is tied to the words it carries.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param source the words that name the source; empty if it names nobody
 * @param grade how well they name it
 */
record SourceMention(int first, int end, SubjectReader.Words source, Grade grade) {

    /** Orders by place, at one place the longer first. */
    static final Comparator<SourceMention> ORDER =
            (a, b) -> a.first != b.first ? Integer.compare(a.first, b.first) : Integer.compare(b.end, a.end);
}
