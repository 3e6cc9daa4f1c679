package io.github.touchstone.corpus.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.corpus.accuracy.FileAccuracy;
import io.github.touchstone.text.Annotation;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.DocumentBuilder;
import io.github.touchstone.text.Span;
import io.github.touchstone.wikitext.Wikitext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WikitextTaskTest {

    private static final String PAGE = "A<ref name='x'>b</ref> c<ref name=x /> d{{cn}}";

    @TempDir
    private Path folder;

    @Test
    void tagsMustStandForExactlyTheirSource() throws IOException {
        FileAccuracy accuracy =
                evaluate(Wikitext::read, PAGE, "<!--<ref>b</ref>--><nowiki><ref/></nowiki>e<ref>f</ref>");

        assertThat(accuracy.rows()).isEqualTo(2);
        assertThat(accuracy.positives()).hasValue(3);
        assertThat(accuracy.figures().get("f1")).hasValue(1);
        assertThat(accuracy.groups().get(WikitextTask.NAMED_REUSE).rows()).isEqualTo(1);
        assertThat(accuracy.groups().get(WikitextTask.CITATION_NEEDED).figures().get("f1"))
                .hasValue(1);
    }

    @Test
    void aMarkThatIsOffByOneIsWrong() throws IOException {
        assertThat(evaluate(source -> marked(source, new Span(1, 22), "1"), PAGE)
                        .figures()
                        .get("recall"))
                .hasValue(0.5);
        assertThat(evaluate(source -> marked(source, new Span(1, 21), "1"), PAGE)
                        .figures()
                        .get("recall"))
                .hasValue(0);
    }

    @Test
    void aReuseMustShowTheLabelOfItsDefinition() throws IOException {
        Function<String, Document> wrong = source -> {
            DocumentBuilder document = new DocumentBuilder(source);
            mark(document, new Span(1, 22), "1");
            mark(document, new Span(24, 38), "2");
            return document.build();
        };
        FileAccuracy accuracy = evaluate(wrong, PAGE);

        assertThat(accuracy.figures().get("f1")).hasValue(1);
        assertThat(accuracy.groups().get(WikitextTask.NAMED_REUSE).figures().get("recall"))
                .hasValue(0);
        assertThat(accuracy.groups().get(WikitextTask.CITATION_NEEDED).figures().get("recall"))
                .hasValue(0);
    }

    @Test
    void listsOfNotesHoldNoMarks() throws IOException {
        FileAccuracy accuracy = evaluate(
                Wikitext::read,
                "a<ref name=x /><references><ref name=x>b</ref></references>{{reflist|2|refs=<ref name=y>{{cite|a}}</ref>}}");

        assertThat(accuracy.positives()).hasValue(1);
        assertThat(accuracy.figures().get("f1")).hasValue(1);
    }

    @Test
    void theBaselineKnowsClosedTagsOnly() throws IOException {
        assertThat(evaluate(Wikitext::read, PAGE)
                        .baselines()
                        .get(WikitextTask.CLOSED_REFS_ONLY)
                        .get("recall"))
                .hasValue(0.5);
    }

    private static Document marked(String source, Span span, String label) {
        DocumentBuilder document = new DocumentBuilder(source);
        mark(document, span, label);
        return document.build();
    }

    private static void mark(DocumentBuilder document, Span span, String label) {
        int start = document.position();
        document.replaced("[" + label + "]", span.start(), span.end());
        document.annotate(Annotation.Kind.NOTE_MARK, start, label);
    }

    private FileAccuracy evaluate(Function<String, Document> reader, String... pages) throws IOException {
        List<String> rows = List.of(pages).stream()
                .map(page -> "{\"wikitext\": \"" + page + "\"}")
                .toList();
        Path file = Files.writeString(folder.resolve("rows.jsonl"), String.join("\n", rows));
        return new WikitextTask(reader).evaluate(file);
    }
}
