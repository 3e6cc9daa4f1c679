package io.github.touchstone.proposition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.text.Document;
import io.github.touchstone.text.Segmentation;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ClauseCutterTest {

    @ParameterizedTest
    @CsvFileSource(resources = "clauses.tsv", delimiter = '\t', quoteCharacter = '\0')
    void aSentenceIsCutWhereAClauseBegins(String marked) {
        String sentence = marked.replace("|", "");
        Segmentation text = Segmentation.of(Document.plain(sentence));

        String cut = ClauseCutter.cut(
                        WordSigns.of(text.tokens()), text.sentences().get(0))
                .stream()
                .map(clause -> text.tokens().span(clause.first(), clause.end()).of(sentence))
                .collect(Collectors.joining("|"));

        assertThat(cut).isEqualTo(marked.replaceAll(" ?[:()]? ?\\|", "|"));
    }
}
