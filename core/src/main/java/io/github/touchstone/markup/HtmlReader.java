package io.github.touchstone.markup;

import io.github.touchstone.markup.EntityAligner.Replacement;
import io.github.touchstone.text.Annotation;
import io.github.touchstone.text.CollapsedText;
import io.github.touchstone.text.DocumentBuilder;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/** Walks the tree of a page in reading order and writes its prose down. */
final class HtmlReader implements NodeFilter {

    private static final ElementRules RULES = ElementRules.STANDARD;
    private static final String OPENING = "([{«“‘„";

    /** The passage, without the code unit that jsoup takes for the end of its input. */
    private final String html;

    private final DocumentBuilder document;
    private final CollapsedText prose;
    private final Set<String> anchors = new HashSet<>();
    private final Deque<OpenElement> open = new ArrayDeque<>();
    private BlockContext context;
    private int lastBreak = -1;
    private int marks;
    private int openMarks;
    private boolean raised;

    /**
     * An element whose end is yet to come.
     *
     * @param start the position of its text
     * @param outer what was in force around it
     * @param isMark whether it refers to a note
     * @param marksBefore how many note marks ended before it
     */
    private record OpenElement(int start, BlockContext outer, boolean isMark, int marksBefore) {}

    HtmlReader(Passage passage, DocumentBuilder document, BlockContext context) {
        this.html = passage.text().replace('\uffff', '\ufffd');
        this.document = document;
        this.prose = new CollapsedText(passage.text(), passage::toSource, document);
        this.context = context;
    }

    void read() {
        context.open(document);
        Node page = Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
        page.traverse((node, depth) -> {
            if (node instanceof Element element) {
                RULES.linkedAnchor(element).ifPresent(anchors::add);
            }
        });
        page.filter(this);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            write(text);
        }
        return node instanceof Element element ? enter(element) : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            leave(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element) {
        boolean leftOut = !element.nameIs("html") && !element.nameIs("body") && RULES.isLeftOut(element);
        if (leftOut || RULES.isGap(element) || element.nameIs("br")) {
            skip(element, leftOut);
            return FilterResult.SKIP_ENTIRELY;
        }
        boolean block = RULES.isBlock(element);
        boolean mark = !block && RULES.isNoteMark(element);
        open.push(new OpenElement(document.position(), context, mark, marks));
        openMarks += mark ? 1 : 0;
        raised |= mark || element.nameIs("sup");
        if (block) {
            context = inside(element);
            startBlock();
        }
        return FilterResult.CONTINUE;
    }

    private void skip(Element element, boolean leftOut) {
        if (leftOut && RULES.isBlock(element)) {
            startBlock();
        } else if (element.nameIs("br")) {
            breakLine();
        } else if (!leftOut) {
            document.space();
        }
    }

    /** Two breaks with nothing but space between them part paragraphs. */
    private void breakLine() {
        if (lastBreak >= 0 && document.since(lastBreak).chars().allMatch(c -> c == '\u00a0' || c == ' ')) {
            startBlock();
        } else {
            document.space();
            lastBreak = document.position();
        }
    }

    private void startBlock() {
        context.open(document);
        lastBreak = -1;
    }

    private BlockContext inside(Element element) {
        if (RULES.isNote(element) || (context.inNotes() && (element.nameIs("li") || element.nameIs("p")))) {
            return context.note();
        }
        BlockContext around = RULES.holdsNotes(element) ? context.notes() : context;
        return switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                around.heading(element.normalName().charAt(1) - '0');
            case "blockquote" -> around.quote();
            case "ul", "ol", "dir" -> around.list();
            case "li" -> around.item();
            case "td", "th" -> isLayoutCell(element) ? around : around.cell();
            default -> around;
        };
    }

    /** Old pages set their text in tables, and mark them so for those who cannot see. */
    private static boolean isLayoutCell(Element cell) {
        Element table = cell.closest("table");
        String role = table == null ? "" : table.attr("role");
        return role.equals("presentation") || role.equals("none");
    }

    private void leave(Element element) {
        OpenElement opened = open.pop();
        annotateTarget(element, opened.start());
        if (RULES.isBlock(element)) {
            annotateQuote(element, opened.start());
            context = opened.outer();
            startBlock();
            return;
        }
        raised = false;
        if (opened.isMark()) {
            openMarks--;
        }
        annotate(element, opened);
    }

    private void annotate(Element element, OpenElement opened) {
        int start = opened.start();
        boolean holdsMark = marks > opened.marksBefore();
        if (opened.isMark() && !holdsMark) {
            String label = label(document.since(start));
            document.annotate(Annotation.Kind.NOTE_MARK, start, label);
            marks += label.isEmpty() ? 0 : 1;
        }
        switch (element.normalName()) {
            case "a" -> annotateLink(element, start);
            case "cite" -> document.annotate(Annotation.Kind.WORK, start, "");
            case "q" -> document.annotate(Annotation.Kind.QUOTATION, start, "");
            case "sup" -> annotateRaised(start, holdsMark || opened.isMark() || openMarks > 0);
            default -> {}
        }
    }

    private void annotateTarget(Element element, int start) {
        if (anchors.contains(element.id())) {
            document.annotate(Annotation.Kind.ANCHOR, start, element.id());
        }
        if (element.attr("itemprop").equals("citation")) {
            String target = element.attr(element.hasAttr("href") ? "href" : "content");
            String words = document.since(start).strip();
            document.annotate(Annotation.Kind.CITATION, start, target.isEmpty() ? words : target);
        }
    }

    /** The address that a quotation gives as its source stands for the whole of it. */
    private void annotateQuote(Element element, int start) {
        if (element.nameIs("blockquote") && element.hasAttr("cite")) {
            document.annotate(Annotation.Kind.LINK, start, element.attr("cite"));
        }
    }

    private void annotateLink(Element element, int start) {
        if (element.hasAttr("href")) {
            document.annotate(Annotation.Kind.LINK, start, element.attr("href"));
        }
    }

    private void annotateRaised(int start, boolean isMark) {
        if (!isMark) {
            document.annotate(Annotation.Kind.SUPERSCRIPT, start, "");
        }
    }

    private static String label(String mark) {
        StringBuilder label = new StringBuilder();
        mark.chars().filter(c -> "[]()".indexOf(c) < 0).forEach(c -> label.append((char) c));
        return label.toString().strip();
    }

    private void write(TextNode node) {
        String text = node.getWholeText();
        if (text.isEmpty()) {
            return;
        }
        if (raised && !CollapsedText.isSpace(text.charAt(0))) {
            partFromWord(text.charAt(0));
        }
        Range range = node.sourceRange();
        if (range.isTracked()) {
            write(text, range.startPos(), range.endPos());
        }
    }

    /** Keeps "1941" with note 3 from being read as 19413; but "21" with raised "st" is one word. */
    private void partFromWord(char first) {
        boolean parts = Character.isDigit(first) || (openMarks > 0 && Character.isLetter(first));
        String before = document.since(Math.max(0, document.position() - 1));
        if (parts && !before.isEmpty() && OPENING.indexOf(before.charAt(0)) < 0) {
            document.space();
        }
        raised = false;
    }

    private void write(String text, int start, int end) {
        List<Replacement> whole = List.of(new Replacement(start, end, text));
        int copied = start;
        for (Replacement piece : EntityAligner.align(html, start, end, text).orElse(whole)) {
            prose.copy(copied, piece.start());
            prose.put(piece.text(), piece.start(), piece.end());
            copied = piece.end();
        }
        prose.copy(copied, end);
    }
}
