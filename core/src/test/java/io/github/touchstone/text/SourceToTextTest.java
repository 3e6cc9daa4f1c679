package io.github.touchstone.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.markup.Format;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SourceToTextTest {

    private static final String SOURCE =
            "<h1>One</h1>\n<p>Two &amp; <b>three</b>   four<script>x</script>, five.</p><p>Six</p>";

    private final Document document = Format.HTML.read(SOURCE);
    private final SourceToText locator = new SourceToText(document);

    @Test
    void plainTextStandsWhereItIs() {
        SourceToText plain = new SourceToText(Document.plain("some words"));

        assertThat(plain.locate(new Span(5, 10))).contains(new Span(5, 10));
    }

    @Test
    void wordsAreFoundBehindMarkup() {
        assertThat(located("One")).contains("One");
        assertThat(located("<b>three</b>   four")).contains("three four");
        assertThat(located("five.</p><p>Six")).contains("five.\n\nSix");
    }

    @Test
    void anEntityIsFoundAsTheCharacterItNames() {
        assertThat(located("&amp;")).contains("&");
    }

    @Test
    void whatWasLeftOutIsFoundNowhere() {
        assertThat(located("<script>x</script>")).isEmpty();
        assertThat(located("<h1>")).isEmpty();
    }

    @Test
    void aNoteThatWasMovedIsFoundWhereItStands() {
        String wiki = "One.<ref>Smith 2001, p. 4</ref> Two.\n\nThree.<ref>Lee 2003</ref>";
        Document page = Format.WIKITEXT.read(wiki);
        SourceToText moved = new SourceToText(page);
        String text = page.text();

        for (String words : new String[] {"One.", "[1]", "Two.", "Smith 2001, p. 4", "Three.", "[2]", "Lee 2003"}) {
            int start = text.indexOf(words);
            Span span = new Span(start, start + words.length());

            assertThat(moved.locate(page.toSource(span))).as(words).contains(span);
        }
    }

    @Test
    void everySpanOfTheTextComesBackFromTheSource() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            int start = random.nextInt(document.text().length());
            int end = start + 1 + random.nextInt(document.text().length() - start);
            Span span = new Span(start, end);

            Optional<Span> back = locator.locate(document.toSource(span));

            if (!span.of(document.text()).isBlank()) {
                assertThat(back.map(found -> found.of(document.text()).strip()))
                        .contains(span.of(document.text()).strip());
            }
        }
    }

    private Optional<String> located(String source) {
        int start = SOURCE.indexOf(source);
        return locator.locate(new Span(start, start + source.length())).map(span -> span.of(document.text()));
    }
}
