package io.github.touchstone.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds the blocks in which two states of a document differ, and those around them that have to be read along. */
final class RegionFinder {

    /** So many blocks on either side of what differs are marked again: the next one, and one that hangs on that. */
    private static final int BLOCKS_MARKED = 2;
    /** So many more are read along, for a name or a neighbour. */
    private static final int BLOCKS_READ = 1;
    /** Short blocks are too little to look at. */
    private static final int FEWEST_CHARACTERS = 160;
    /** Opens a quotation that may have begun in a block before. */
    private static final String QUOTATION_MARKS = "“\"«„";

    private static final int CHUNK = 1024;

    private final Document before;
    private final Document after;
    private final char[] old;
    private final char[] now;

    RegionFinder(Document before, Document after) {
        this.before = before;
        this.after = after;
        this.old = before.text().toCharArray();
        this.now = after.text().toCharArray();
    }

    Optional<Region> find() {
        int prefix = commonPrefix();
        int suffix = Math.min(commonSuffix(), Math.min(old.length, now.length) - prefix);
        int first = samePrefix(prefix);
        int same = sameSuffix(
                suffix, Math.min(before.blocks().size(), after.blocks().size()) - first);
        int end = after.blocks().size() - same;
        Span annotated = differentlyAnnotated();
        if (annotated.length() > 0) {
            while (first > 0 && after.blocks().get(first - 1).span().end() > annotated.start()) {
                first--;
            }
            while (end < after.blocks().size() && after.blocks().get(end).span().start() < annotated.end()) {
                end++;
            }
        }
        return widened(first, end);
    }

    /** What is marked again is a block more than what differs; the window around it is as much wider. */
    private Optional<Region> widened(int first, int end) {
        int more = before.blocks().size() - after.blocks().size();
        int regionFirst = back(first, BLOCKS_MARKED);
        while (regionFirst > 0 && isInBrackets(now, Region.boundary(after, regionFirst))) {
            regionFirst = back(regionFirst, BLOCKS_READ);
        }
        int regionEnd = forth(end, BLOCKS_MARKED);
        while (regionEnd < after.blocks().size()
                && (isInBrackets(now, Region.boundary(after, regionEnd))
                        || isInBrackets(old, Region.boundary(before, regionEnd + more)))) {
            regionEnd = forth(regionEnd, BLOCKS_READ);
        }
        int windowFirst = back(regionFirst, BLOCKS_READ);
        int windowEnd = forth(regionEnd, BLOCKS_READ);
        boolean parted = isParted(windowFirst) && isParted(regionFirst) && isParted(regionEnd) && isParted(windowEnd);
        return parted
                ? Optional.of(
                        new Region(before, after, windowFirst, windowEnd, regionFirst, regionEnd + more, regionEnd))
                : Optional.empty();
    }

    /** Tells whether a bracket may be open at an offset; brackets in web addresses may be none. */
    private static boolean isInBrackets(char[] text, int offset) {
        for (int i = offset - 1; i >= 0; i--) {
            if (text[i] == '(' || text[i] == '[') {
                return true;
            }
            if (text[i] == ')' || text[i] == ']') {
                return isInAddress(text, i);
            }
        }
        return false;
    }

    private static boolean isInAddress(char[] text, int offset) {
        for (int i = offset - 1; i >= 0 && !Character.isWhitespace(text[i]); i--) {
            if (text[i] == '/' || (text[i] == '.' && i > 0 && text[i - 1] == 'w')) {
                return true;
            }
        }
        return false;
    }

    private int back(int block, int blocks) {
        int to = block;
        int characters = 0;
        while (to > 0 && (block - to < blocks || characters < FEWEST_CHARACTERS || beginsInQuotation(to))) {
            to--;
            characters += after.blocks().get(to).span().length();
        }
        return to;
    }

    private int forth(int block, int blocks) {
        int to = block;
        int characters = 0;
        int all = after.blocks().size();
        while (to < all && (to - block < blocks || characters < FEWEST_CHARACTERS || beginsInQuotation(to))) {
            characters += after.blocks().get(to).span().length();
            to++;
        }
        return to;
    }

    private boolean beginsInQuotation(int block) {
        return QUOTATION_MARKS.indexOf(now[after.blocks().get(block).span().start()]) >= 0;
    }

    /** Tells whether white space parts a block from the one before, and nothing reaches over it. */
    private boolean isParted(int block) {
        int offset = Region.boundary(after, block);
        if (block == 0 || block == after.blocks().size()) {
            return true;
        }
        for (Annotation annotation : after.annotations()) {
            if (annotation.span().start() < offset && annotation.span().end() > offset) {
                return false;
            }
        }
        return Character.isWhitespace(now[offset]);
    }

    private int commonPrefix() {
        int mismatch = Arrays.mismatch(old, now);
        return mismatch < 0 ? now.length : mismatch;
    }

    private int commonSuffix() {
        int most = Math.min(old.length, now.length);
        int same = 0;
        while (same + CHUNK <= most
                && Arrays.equals(
                        old,
                        old.length - same - CHUNK,
                        old.length - same,
                        now,
                        now.length - same - CHUNK,
                        now.length - same)) {
            same += CHUNK;
        }
        while (same < most && old[old.length - same - 1] == now[now.length - same - 1]) {
            same++;
        }
        return same;
    }

    private int samePrefix(int characters) {
        List<Block> blocks = after.blocks();
        int most = Math.min(blocks.size(), before.blocks().size());
        int same = 0;
        while (same < most
                && blocks.get(same).span().end() <= characters
                && blocks.get(same).equals(before.blocks().get(same))) {
            same++;
        }
        return same;
    }

    private int sameSuffix(int characters, int most) {
        int shift = now.length - old.length;
        int same = 0;
        while (same < most) {
            Block block = after.blocks().get(after.blocks().size() - 1 - same);
            Block earlier = before.blocks().get(before.blocks().size() - 1 - same);
            boolean alike = block.span().start() >= now.length - characters
                    && block.kind() == earlier.kind()
                    && block.level() == earlier.level()
                    && block.span().start() == earlier.span().start() + shift
                    && block.span().end() == earlier.span().end() + shift;
            if (!alike) {
                return same;
            }
            same++;
        }
        return same;
    }

    /** The stretch of the text now in which the markup says anything else than before. */
    private Span differentlyAnnotated() {
        List<Annotation> earlier = before.annotations();
        List<Annotation> present = after.annotations();
        int shift = now.length - old.length;
        int most = Math.min(earlier.size(), present.size());
        int first = 0;
        while (first < most && earlier.get(first).equals(present.get(first))) {
            first++;
        }
        int same = 0;
        while (same < most - first
                && isMoved(earlier.get(earlier.size() - 1 - same), present.get(present.size() - 1 - same), shift)) {
            same++;
        }
        int from = now.length;
        int to = 0;
        for (Annotation annotation : present.subList(first, present.size() - same)) {
            from = Math.min(from, annotation.span().start());
            to = Math.max(to, annotation.span().end() + 1);
        }
        for (Annotation annotation : earlier.subList(first, earlier.size() - same)) {
            from = Math.min(
                    from, Math.min(annotation.span().start(), annotation.span().start() + shift));
            to = Math.max(
                    to, Math.max(annotation.span().end(), annotation.span().end() + shift) + 1);
        }
        return from < to ? new Span(Math.max(0, from), to) : new Span(0, 0);
    }

    private static boolean isMoved(Annotation earlier, Annotation present, int shift) {
        return earlier.kind() == present.kind()
                && earlier.value().equals(present.value())
                && earlier.span().start() + shift == present.span().start()
                && earlier.span().end() + shift == present.span().end();
    }
}
