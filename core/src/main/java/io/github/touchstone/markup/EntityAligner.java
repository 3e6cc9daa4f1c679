package io.github.touchstone.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds which characters of a decoded text came from which of its HTML source, by walking both in lock step.
 *
 * <p>What differs is a character reference, or else a NUL or an end tag without a name, which a parser drops.
 */
final class EntityAligner {

    private static final String EMPTY_END_TAG = "</>";

    private final String source;
    private final int end;
    private final String decoded;
    private final List<Replacement> replacements = new ArrayList<>();
    private int at;
    private int decodedAt;

    /**
     * A range of the source that does not stand for itself.
     *
     * @param start offset of its first code unit
     * @param end offset after its last
     * @param text what it was decoded to; it may be empty
     */
    record Replacement(int start, int end, String text) {}

    private EntityAligner(String source, int start, int end, String decoded) {
        this.source = source;
        this.end = end;
        this.decoded = decoded;
        this.at = start;
    }

    /**
     * Aligns a range of the source with what it was decoded to.
     *
     * @return the ranges that do not stand for themselves, in order; or empty if the two do not fit
     */
    static Optional<List<Replacement>> align(String source, int start, int end, String decoded) {
        if (decoded.length() == end - start && source.startsWith(decoded, start)) {
            return Optional.of(List.of());
        }
        return new EntityAligner(source, start, end, decoded).align();
    }

    private Optional<List<Replacement>> align() {
        while (at < end) {
            if (!step()) {
                return Optional.empty();
            }
        }
        return decodedAt == decoded.length() ? Optional.of(replacements) : Optional.empty();
    }

    private boolean step() {
        char c = source.charAt(at);
        if (c == '&') {
            Optional<CharacterReference> reference = CharacterReference.html(source, at, end);
            if (reference.isPresent()) {
                return replace(reference.get().end(), reference.get().text().length());
            }
        }
        if (source.startsWith(EMPTY_END_TAG, at)) {
            return replace(at + EMPTY_END_TAG.length(), 0);
        }
        if (isNext(c)) {
            at++;
            decodedAt++;
            return true;
        }
        return c == 0 && replace(at + 1, 0);
    }

    private boolean replace(int newAt, int length) {
        int newDecodedAt = decodedAt + length;
        if (newDecodedAt > decoded.length()) {
            return false;
        }
        replacements.add(new Replacement(at, newAt, decoded.substring(decodedAt, newDecodedAt)));
        at = newAt;
        decodedAt = newDecodedAt;
        return true;
    }

    private boolean isNext(char c) {
        return decodedAt < decoded.length() && decoded.charAt(decodedAt) == c;
    }
}
