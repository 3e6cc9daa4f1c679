package io.github.touchstone.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.parser.InlineParserContext;

/**
 * Finds the marks inside a Markdown paragraph, by the rules of CommonMark 0.31.2, chapter 6.
 *
 * <p>It stands in for commonmark-java's own inline parser, which is not linear in the length of a paragraph and
 * overflows the stack when emphasis is nested deeply.
 */
final class InlineScanner {

    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final String text;
    private final List<Mark> marks = new ArrayList<>();
    private final CodeSpans codeSpans;
    private final RawHtml rawHtml;
    private final Emphasis emphasis;
    private final Brackets brackets;

    InlineScanner(String text, InlineParserContext definitions) {
        this.text = text;
        codeSpans = new CodeSpans(text);
        rawHtml = new RawHtml(text);
        emphasis = new Emphasis(text, marks);
        brackets = new Brackets(text, marks, emphasis, definitions);
    }

    /** Returns the marks in order and without overlap. */
    List<Mark> scan() {
        int i = 0;
        while (i < text.length()) {
            i = next(i);
        }
        emphasis.resolve(0);
        return marks;
    }

    static boolean isEscape(String text, int i) {
        return text.charAt(i) == '\\' && i + 1 < text.length() && ESCAPABLE.indexOf(text.charAt(i + 1)) >= 0;
    }

    private int next(int i) {
        return switch (text.charAt(i)) {
            case '\\' -> backslash(i);
            case '`' -> code(i);
            case '&' -> reference(i);
            case '<' -> angle(i);
            case '*', '_' -> emphasis.add(i);
            case '!' -> text.startsWith("[", i + 1) ? brackets.open(i, i + 2) : i + 1;
            case '[' -> brackets.open(i, i + 1);
            case ']' -> brackets.close(i);
            default -> i + 1;
        };
    }

    private int backslash(int i) {
        boolean escape = isEscape(text, i);
        if (escape || text.startsWith("\n", i + 1)) {
            marks.add(Mark.of(Mark.Kind.DROP, i, i + 1));
        }
        return escape ? i + 2 : i + 1;
    }

    private int code(int i) {
        int end = codeSpans.end(i);
        if (end == i) {
            return codeSpans.runEnd(i);
        }
        marks.add(Mark.of(Mark.Kind.SPACE, i, end));
        return end;
    }

    private int reference(int i) {
        Optional<CharacterReference> reference = CharacterReference.commonMark(text, i, text.length());
        reference.ifPresent(found -> marks.add(new Mark(Mark.Kind.TEXT, i, found.end(), found.text())));
        return reference.map(CharacterReference::end).orElse(i + 1);
    }

    private int angle(int i) {
        Optional<Autolink> link = Autolink.at(text, i);
        if (link.isPresent()) {
            int end = link.get().end();
            marks.add(Mark.of(Mark.Kind.LINK_START, i, i + 1));
            marks.add(new Mark(Mark.Kind.LINK_END, end - 1, end, link.get().target()));
            return end;
        }
        int end = rawHtml.end(i);
        if (end == i) {
            return i + 1;
        }
        marks.add(Mark.of(partsWords(i, end) ? Mark.Kind.SPACE : Mark.Kind.DROP, i, end));
        return end;
    }

    /** A line break parts words, and so does raising a digit: 1941 with note 3 is not 19413. */
    private boolean partsWords(int start, int end) {
        boolean raisesDigit = end < text.length() && Character.isDigit(text.charAt(end)) && isTag(start, "<sup");
        return raisesDigit || isTag(start, "<br");
    }

    private boolean isTag(int start, String tag) {
        int after = start + tag.length();
        return text.regionMatches(true, start, tag, 0, tag.length()) && !Character.isLetterOrDigit(text.charAt(after));
    }
}
