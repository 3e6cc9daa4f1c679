package io.github.touchstone.dismissal;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.touchstone.markup.Format;
import io.github.touchstone.text.Document;

/** Whatever stands in a source, looking for comments gives stretches inside it and problems with their lines. */
class IgnoresFuzzTest {

    @FuzzTest
    void anySourceGivesCommentsOrProblemsInWords(FuzzedDataProvider data) {
        Format format = data.pickValue(Format.values());
        Document document = format.read(data.consumeRemainingAsString());

        Ignores ignores = Ignores.in(document, format::read);

        assertThat(ignores.all()).allSatisfy(ignore -> {
            assertThat(ignore.scope().end())
                    .isLessThanOrEqualTo(document.source().length());
            assertThat(ignore.comment().of(document.source()))
                    .startsWith("<!--")
                    .endsWith("-->");
        });
        assertThat(ignores.faults()).allSatisfy(problem -> {
            assertThat(problem.line()).isPositive();
            assertThat(problem.words()).isNotBlank();
        });
    }
}
