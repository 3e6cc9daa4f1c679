package io.github.touchstone.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;

/** A random page whose tags are all closed in order, with the words that stand in it. */
final class WellFormedHtml {

    private static final String[][] WORDS = {
        {"word", "word"},
        {"ends. ", "ends. "},
        {"&amp;", "&"},
        {"&hellip;", "…"},
        {"&#128512;", "😀"},
        {"😀", "😀"},
        {"e\u0301", "e\u0301"},
        {"&NotEqualTilde;", "≂̸"},
        {" \r\n", " "},
        {"<!-- x -->", ""},
        {"<code>x</code>", ""},
        {"<script>x</script>", ""},
        {"<br/>", " "},
        {"&nbsp;", "\u00a0"},
        {"<p hidden>x</p>", ""}
    };
    private static final String[] BLOCKS = {"div", "section", "article", "blockquote", "ul", "ol", "li", "dd", "main"};
    private static final String[] INLINES = {"b", "i", "em", "span", "cite", "q", "sup", "sub", "small"};

    private final StringBuilder source = new StringBuilder();
    private final StringBuilder words = new StringBuilder();

    WellFormedHtml(Random random) {
        Deque<String> open = new ArrayDeque<>();
        int inlines = 0;
        for (int i = 0; i < 40; i++) {
            int choice = random.nextInt(10);
            if (choice < 2 && inlines == 0) {
                open.push(open(BLOCKS[random.nextInt(BLOCKS.length)]));
            } else if (choice < 4 && inlines < INLINES.length) {
                open.push(open(INLINES[inlines++]));
            } else if (choice < 6 && !open.isEmpty()) {
                source.append("</").append(open.pop()).append('>');
                inlines = Math.max(0, inlines - 1);
            } else {
                write(WORDS[random.nextInt(inlines > 0 ? WORDS.length - 1 : WORDS.length)]);
            }
        }
        open.forEach(tag -> source.append("</").append(tag).append('>'));
    }

    String source() {
        return source.toString();
    }

    String words() {
        return words.toString();
    }

    private String open(String tag) {
        source.append('<').append(tag).append('>');
        return tag;
    }

    private void write(String[] piece) {
        source.append(piece[0]);
        words.append(piece[1]);
    }
}
