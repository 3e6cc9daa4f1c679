package io.github.touchstone.corpus.train;

import io.github.touchstone.corpus.row.ArticleRow;
import io.github.touchstone.corpus.row.CitedSentences;
import io.github.touchstone.corpus.row.RowFile;
import io.github.touchstone.need.BareSentence;
import io.github.touchstone.need.BareText;
import io.github.touchstone.need.NeedFeatures;
import io.github.touchstone.need.NeedNames;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * An article to learn from.
 *
 * @param id its name
 * @param cited its sentences, and which of them carry a reference
 * @param text the same without citation marks, of which none are left
 */
record CitedArticle(String id, CitedSentences cited, BareText text) {

    static void read(List<Path> files, Consumer<CitedArticle> taker) throws IOException {
        for (Path file : files) {
            RowFile.read(file, ArticleRow::of, row -> taker.accept(of(row)));
        }
    }

    private static CitedArticle of(ArticleRow row) {
        CitedSentences cited = CitedSentences.of(row.text());
        return new CitedArticle(row.id(), cited, BareText.of(cited.text(), List.of()));
    }

    boolean isCited(BareSentence sentence) {
        return cited.isCited(sentence.index());
    }

    /** The names of what a sentence has, each once. */
    Set<String> names(BareSentence sentence) {
        Set<String> names = new LinkedHashSet<>();
        NeedFeatures.visit(text.tokens(), sentence, new NeedNames(text.tokens(), sentence, names::add));
        return names;
    }

    /** The names of what at least so many articles have; what few have is their topic, and says nothing of others. */
    static Set<String> namesInMany(List<Path> files, int fewestArticles) throws IOException {
        Map<String, Integer> articles = new HashMap<>();
        read(
                files,
                article -> article.text().sentences().stream()
                        .flatMap(sentence -> article.names(sentence).stream())
                        .distinct()
                        .forEach(name -> articles.merge(name, 1, Integer::sum)));
        return articles.entrySet().stream()
                .filter(count -> count.getValue() >= fewestArticles)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
