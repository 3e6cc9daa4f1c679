package io.github.touchstone.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.parser.InlineParserContext;

/**
 * Pairs brackets, and tells which pairs are links, images or references to notes.
 *
 * <p>The algorithm is that of CommonMark 0.31.2, appendix "look for link or image". A reference to a note is
 * {@code [^label]}, and counts only if the note is there.
 */
final class Brackets {

    /** CommonMark allows no longer label. */
    private static final int LONGEST_LABEL = 999;

    private final String text;
    private final List<Mark> marks;
    private final Emphasis emphasis;
    private final InlineParserContext definitions;
    private final List<Opener> openers = new ArrayList<>();

    /** Links hold no links: of the openers before this one, none opens a link any more. */
    private int firstLive;
    /** Labels hold no brackets: whether none was closed since the last one was opened. */
    private boolean innermost;

    Brackets(String text, List<Mark> marks, Emphasis emphasis, InlineParserContext definitions) {
        this.text = text;
        this.marks = marks;
        this.emphasis = emphasis;
        this.definitions = definitions;
    }

    /** An opening bracket, with the place of its mark. The bracket of an image has a "!" before it. */
    private record Opener(int start, int content, int mark) {
        boolean isImage() {
            return content - start == 2;
        }
    }

    /** Takes up an opening bracket, and returns the offset after it. */
    int open(int start, int content) {
        innermost = true;
        openers.add(new Opener(start, content, marks.size()));
        marks.add(Mark.of(Mark.Kind.LITERAL, start, start));
        return content;
    }

    /** Takes up a closing bracket, and returns the offset after it and all that belongs to it. */
    int close(int bracket) {
        int last = openers.size() - 1;
        if (last < 0) {
            return bracket + 1;
        }
        Opener opener = openers.remove(last);
        boolean live = last >= firstLive || opener.isImage();
        boolean mayBeLabel = innermost;
        firstLive = Math.min(firstLive, last);
        innermost = false;
        return live ? close(opener, bracket, mayBeLabel) : bracket + 1;
    }

    private int close(Opener opener, int bracket, boolean mayBeLabel) {
        Optional<LinkTarget> target = LinkTarget.at(text, bracket + 1);
        if (target.isEmpty()) {
            int labelEnd = labelEnd(bracket + 1);
            String label = text.substring(Math.min(labelEnd, bracket + 2), Math.max(labelEnd - 1, bracket + 1));
            target = label.isEmpty()
                    ? (mayBeLabel ? reference(opener.content(), bracket, labelEnd) : Optional.empty())
                    : definition(label, labelEnd);
            if (target.isEmpty() && isNote(opener.content(), bracket)) {
                return note(opener, bracket);
            }
        }
        target.ifPresent(found -> wrap(opener, bracket, found));
        return target.map(LinkTarget::end).orElse(bracket + 1);
    }

    private void wrap(Opener opener, int bracket, LinkTarget target) {
        if (opener.isImage()) {
            emphasis.forget(opener.start());
            cut(opener, Mark.of(Mark.Kind.DROP, opener.start(), target.end()));
            return;
        }
        emphasis.resolve(opener.start());
        marks.set(opener.mark(), Mark.of(Mark.Kind.LINK_START, opener.start(), opener.content()));
        marks.add(new Mark(Mark.Kind.LINK_END, bracket, target.end(), target.target()));
        firstLive = openers.size();
    }

    private int note(Opener opener, int bracket) {
        String label = text.substring(opener.content() + 1, bracket);
        emphasis.forget(opener.start());
        cut(opener, new Mark(Mark.Kind.NOTE, opener.content() - 1, bracket + 1, label));
        firstLive = openers.size();
        return bracket + 1;
    }

    private void cut(Opener opener, Mark instead) {
        marks.subList(opener.mark(), marks.size()).clear();
        marks.add(instead);
    }

    private boolean isNote(int start, int end) {
        return text.startsWith("^", start)
                && end - start <= LONGEST_LABEL
                && definitions.getDefinition(NoteDefinition.class, text.substring(start + 1, end)) != null;
    }

    private Optional<LinkTarget> reference(int start, int end, int after) {
        return end - start <= LONGEST_LABEL ? definition(text.substring(start, end), after) : Optional.empty();
    }

    private Optional<LinkTarget> definition(String label, int end) {
        return Optional.ofNullable(definitions.getDefinition(LinkReferenceDefinition.class, label))
                .map(found -> new LinkTarget(end, found.getDestination()));
    }

    /** Returns the offset after the label in brackets that starts here, or {@code start} if none does. */
    private int labelEnd(int start) {
        if (!text.startsWith("[", start)) {
            return start;
        }
        int i = start + 1;
        int limit = Math.min(text.length(), i + LONGEST_LABEL + 1);
        while (i < limit && text.charAt(i) != ']' && text.charAt(i) != '[') {
            i += InlineScanner.isEscape(text, i) ? 2 : 1;
        }
        return i < limit && text.charAt(i) == ']' ? i + 1 : start;
    }
}
