package io.github.touchstone.markup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.text.Annotation;
import io.github.touchstone.text.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

/** Our own inline parser reads the same words and links as commonmark-java's, which passes CommonMark's examples. */
class CommonMarkAgreementTest {

    /** CommonMark wants no white space in a declaration, but commonmark-java does. */
    private static final Pattern DECLARATION = Pattern.compile("<![A-Za-z](?! )");

    @Test
    void readsTheSameWordsAndLinksAsCommonmarkJava() {
        int compared = 0;
        for (long seed = 0; seed < 20_000; seed++) {
            String source = "x" + RandomPieces.join(commonMarkPieces(), seed, 16);
            Reference reference = new Reference();
            Parser.builder().build().parse(source).accept(reference);
            if (!reference.hasHtmlBlock && !DECLARATION.matcher(source).find()) {
                assertThatWordsAgree(source, reference);
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(10_000);
    }

    private static void assertThatWordsAgree(String source, Reference reference) {
        Document document = Markdown.read(source);
        assertThat(document.blocks().stream()
                        .map(block -> normal(block.span().of(document.text())))
                        .toList())
                .as(source)
                .isEqualTo(reference.blocks);
        assertThat(document.annotations().stream().map(Annotation::value).map(CommonMarkAgreementTest::normal))
                .as(source)
                .containsExactlyInAnyOrderElementsOf(reference.targets);
    }

    /** Tables and notes are no part of CommonMark; a line break in HTML is read as a space. */
    private static String[] commonMarkPieces() {
        return Arrays.stream(RandomPieces.MARKDOWN)
                .filter(piece -> !piece.contains("|") && !piece.contains("^"))
                .filter(piece -> !piece.equals("<br>") && !piece.equals("<sup>3"))
                .toArray(String[]::new);
    }

    private static String normal(String text) {
        String oneSpace = text.replace('\ufffd', '\0').replaceAll("[ \t\r\n\f]+", " ");
        return oneSpace.replaceAll("^[\\s\u00a0]+|[\\s\u00a0]+$", "");
    }

    private static final class Reference extends AbstractVisitor {
        private final List<String> blocks = new ArrayList<>();
        private final List<String> targets = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private boolean hasHtmlBlock;

        @Override
        public void visit(Paragraph paragraph) {
            block(paragraph);
        }

        @Override
        public void visit(Heading heading) {
            block(heading);
        }

        private void block(Node node) {
            words.setLength(0);
            visitChildren(node);
            if (!normal(words.toString()).isEmpty()) {
                blocks.add(normal(words.toString()));
            }
        }

        @Override
        public void visit(Text text) {
            words.append(text.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            words.append(' ');
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            words.append(' ');
        }

        @Override
        public void visit(Code code) {
            words.append(' ');
        }

        @Override
        public void visit(Image image) {
            // Images stay out, and their alternative text with them.
        }

        @Override
        public void visit(Link link) {
            int start = words.length();
            visitChildren(link);
            if (!normal(words.substring(start)).isEmpty()) {
                targets.add(normal(link.getDestination()));
            }
        }

        @Override
        public void visit(HtmlBlock html) {
            hasHtmlBlock = true;
        }
    }
}
