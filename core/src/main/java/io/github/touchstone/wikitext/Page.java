package io.github.touchstone.wikitext;

import io.github.touchstone.text.CollapsedText;
import io.github.touchstone.text.Span;
import io.github.touchstone.wikitext.Constructs.Kind;
import java.util.Locale;
import java.util.Optional;

/**
 * The source of a page, with its constructs.
 *
 * @param source the text as the caller gave it
 * @param constructs its templates, links, tags and the like
 */
record Page(String source, Constructs constructs) {

    private static final int LONGEST_NAME = 60;
    private static final String TEMPLATE_SPACE = "template:";

    /**
     * Looks for the first of some characters that stands in no construct.
     *
     * @return its offset, or {@code to}
     */
    int firstOf(String characters, int from, int to) {
        int next = constructs.firstFrom(from);
        int i = from;
        while (i < to) {
            if (next < constructs.size() && constructs.start(next) == i) {
                i = constructs.end(next);
                next = constructs.after(next);
            } else if (characters.indexOf(source.charAt(i)) >= 0) {
                return i;
            } else {
                i++;
            }
        }
        return to;
    }

    /** The name of a template in small letters, with single spaces. */
    String templateName(int number) {
        int start = constructs.contentStart(number);
        int limit = Math.min(constructs.contentEnd(number), start + LONGEST_NAME);
        StringBuilder name = new StringBuilder();
        for (int i = start; i < limit && "|<{[".indexOf(source.charAt(i)) < 0; i++) {
            char c = source.charAt(i) == '_' ? ' ' : source.charAt(i);
            boolean doubled = name.length() == 0 || name.charAt(name.length() - 1) == ' ';
            if (!CollapsedText.isSpace(c)) {
                name.append(c);
            } else if (!doubled) {
                name.append(' ');
            }
        }
        String small = name.toString().strip().toLowerCase(Locale.ROOT);
        return small.startsWith(TEMPLATE_SPACE) ? small.substring(TEMPLATE_SPACE.length()) : small;
    }

    /** What a construct shows, if it is a template that is listed. */
    Optional<Shown> shown(int number) {
        return constructs.kind(number) == Kind.TEMPLATE ? Shown.of(templateName(number)) : Optional.empty();
    }

    /** Tells whether a construct is a note mark or a tag for a place that lacks something. */
    boolean isMark(int number) {
        return constructs.kind(number) == Kind.REF
                || shown(number).map(Shown::isMark).orElse(false);
    }

    /** A range without the white space around it. */
    Span trimmed(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && CollapsedText.isSpace(source.charAt(from))) {
            from++;
        }
        while (to > from && CollapsedText.isSpace(source.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    /** The words of a short range, without the marks of links in it. */
    String plain(Span span) {
        String text = span.of(source);
        int link = text.startsWith("[[") ? text.indexOf("]]") : -1;
        if (link >= 0) {
            String inner = text.substring(2, link);
            text = inner.substring(inner.indexOf('|') + 1) + text.substring(link + 2);
        }
        return text.replace("''", "").strip();
    }
}
