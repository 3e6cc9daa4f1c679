package io.github.touchstone.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * The part of a document in which it differs from an earlier state of itself, so that the rest need not be read again.
 * Before it both say the same, and behind it the same, moved. Each block next to one that differs is part of it, since
 * many marks depend on the block beside theirs; the window around it has on either side what has to be read along.
 *
 * @param before the earlier state
 * @param after the state now
 * @param windowFirst index of the window's first block
 * @param windowEnd index after its last, in the state now
 * @param first index of the region's first block
 * @param endBefore index after its last, in the earlier state
 * @param endAfter index after its last, in the state now
 */
public record Region(
        Document before, Document after, int windowFirst, int windowEnd, int first, int endBefore, int endAfter) {

    /**
     * Moves a mark.
     *
     * @param <T> the kind of mark
     */
    @FunctionalInterface
    public interface Mover<T> {

        /**
         * The same mark elsewhere.
         *
         * @param mark a mark
         * @param move how far
         * @return the mark there
         */
        T moved(T mark, Move move);
    }

    /**
     * How far something is moved, less than 0 to the front.
     *
     * @param codeUnits by how many code units
     * @param sentences by how many sentences
     * @param blocks by how many blocks
     */
    public record Move(int codeUnits, int sentences, int blocks) {

        /**
         * Tells whether it stays where it is.
         *
         * @return true if all three are 0
         */
        public boolean isNone() {
            return codeUnits == 0 && sentences == 0 && blocks == 0;
        }
    }

    /**
     * Finds where a document differs from an earlier state.
     *
     * @param before the earlier state
     * @param after the state now
     * @return the region; empty if it cannot be parted from the rest
     */
    public static Optional<Region> between(Document before, Document after) {
        return new RegionFinder(before, after).find();
    }

    /**
     * Where the region begins, in either state.
     *
     * @return an offset between two blocks
     */
    public int start() {
        return boundary(after, first);
    }

    /**
     * Where it ended.
     *
     * @return an offset into the earlier text
     */
    public int stopBefore() {
        return boundary(before, endBefore);
    }

    /**
     * Where it ends.
     *
     * @return an offset into the text now
     */
    public int stopAfter() {
        return boundary(after, endAfter);
    }

    /**
     * Where its window begins.
     *
     * @return an offset into the text now
     */
    public int windowStart() {
        return boundary(after, windowFirst);
    }

    /**
     * The length of its window.
     *
     * @return in code units of the text now
     */
    public int windowLength() {
        return boundary(after, windowEnd) - windowStart();
    }

    /**
     * How far what stands behind it has moved.
     *
     * @return in code units
     */
    public int shift() {
        return after.text().length() - before.text().length();
    }

    /** A list mark belongs to the block behind it, and space at the end of the text to the last one. */
    static int boundary(Document document, int block) {
        if (block == 0) {
            return 0;
        }
        return block == document.blocks().size()
                ? document.text().length()
                : document.blocks().get(block - 1).span().end();
    }

    /**
     * Tells whether spans are the same as they were outside the region, and in its first and last block, on which what
     * stands next to them may hang.
     *
     * @param old spans of the earlier text, in order
     * @param now spans of the text now, in order
     * @return true if they differ further inside only
     */
    public boolean isSameOutside(List<Span> old, List<Span> now) {
        int start = first == 0 ? 0 : boundary(after, first + 1);
        boolean last = endAfter == after.blocks().size();
        int before = firstAt(old, Span::start, start);
        int rest = firstAt(old, Span::start, last ? stopBefore() : boundary(this.before, endBefore - 1));
        int restNow = firstAt(now, Span::start, last ? stopAfter() : boundary(after, endAfter - 1));
        if (before != firstAt(now, Span::start, start) || old.size() - rest != now.size() - restNow) {
            return false;
        }
        for (int i = 0; i < before; i++) {
            if (!old.get(i).equals(now.get(i))) {
                return false;
            }
        }
        int shift = shift();
        for (int i = rest; i < old.size(); i++) {
            Span moved = now.get(restNow + i - rest);
            if (old.get(i).start() + shift != moved.start() || old.get(i).end() + shift != moved.end()) {
                return false;
            }
        }
        return true;
    }

    /**
     * Those of some spans that stand in the window.
     *
     * @param spans spans of the text now, in order
     * @return the same as spans of the window's text
     */
    public List<Span> inWindow(List<Span> spans) {
        int start = windowStart();
        int end = boundary(after, windowEnd);
        List<Span> inside = new ArrayList<>();
        for (Span span : spans.subList(firstAt(spans, Span::start, start), firstAt(spans, Span::start, end))) {
            inside.add(span.movedBy(-start));
        }
        return inside;
    }

    /**
     * The window as a document of its own.
     *
     * @return its text and source are the window's part of the text now
     */
    public Document window() {
        int start = windowStart();
        int end = boundary(after, windowEnd);
        String text = after.text().substring(start, end);
        List<Block> blocks = new ArrayList<>(windowEnd - windowFirst);
        for (Block block : after.blocks().subList(windowFirst, windowEnd)) {
            blocks.add(new Block(block.kind(), block.level(), block.span().movedBy(-start)));
        }
        List<Annotation> annotations = new ArrayList<>();
        for (Annotation annotation : after.annotations()) {
            Span span = annotation.span();
            if (span.start() >= start && span.end() <= end) {
                annotations.add(new Annotation(annotation.kind(), span.movedBy(-start), annotation.value()));
            }
        }
        return new Document(text, text, blocks, annotations, SourceMap.identity(text.length()));
    }

    /**
     * Puts marks together: those of the earlier state outside the region, and between them those that were found in the
     * window and stand in the region.
     *
     * @param <T> the kind of marks
     * @param old the marks of the earlier state, in order of their start
     * @param found the marks of the window, in order of their start
     * @param start where a mark starts
     * @param sentences the text now, and how far its sentences have moved
     * @param mover moves a mark
     * @return the marks of the state now
     */
    public <T> List<T> join(
            List<T> old, List<T> found, ToIntFunction<T> start, SentenceShift sentences, Mover<T> mover) {
        int windowStart = windowStart();
        List<T> joined = new ArrayList<>(old.size() + found.size());
        int from = firstAt(old, start, start());
        joined.addAll(old.subList(0, from));
        Move inWindow = new Move(windowStart, sentences.windowFirst(), windowFirst);
        for (T mark : found.subList(
                firstAt(found, start, start() - windowStart), firstAt(found, start, stopAfter() - windowStart))) {
            joined.add(mover.moved(mark, inWindow));
        }
        Move behind = new Move(shift(), sentences.shift(), endAfter - endBefore);
        List<T> rest = old.subList(firstAt(old, start, stopBefore()), old.size());
        if (behind.isNone()) {
            joined.addAll(rest);
        } else {
            for (T mark : rest) {
                joined.add(mover.moved(mark, behind));
            }
        }
        return joined;
    }

    private static <T> int firstAt(List<T> marks, ToIntFunction<T> start, int offset) {
        int low = 0;
        int high = marks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start.applyAsInt(marks.get(middle)) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
