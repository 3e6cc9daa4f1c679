package io.github.touchstone.corpus.train;

import io.github.touchstone.need.BareSentence;
import io.github.touchstone.need.NeedRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Sentences of articles as examples.
 *
 * @param examples one for each sentence, article by article
 * @param articles the sentences of each article, in the same order
 */
record NeedExamples(List<Example> examples, List<List<BareSentence>> articles) {

    /** What fewer articles have is left out. */
    private static final int FEWEST_ARTICLES = 20;

    NeedExamples {
        examples = List.copyOf(examples);
        articles = List.copyOf(articles);
    }

    static NeedExamples read(List<Path> files, FeatureIndex index) throws IOException {
        Set<String> known = CitedArticle.namesInMany(files, FEWEST_ARTICLES);
        List<Example> examples = new ArrayList<>();
        List<List<BareSentence>> articles = new ArrayList<>();
        CitedArticle.read(files, article -> {
            articles.add(article.text().sentences());
            add(article, known, index, examples);
        });
        return new NeedExamples(examples, articles);
    }

    private static void add(CitedArticle article, Set<String> known, FeatureIndex index, List<Example> examples) {
        List<BareSentence> sentences = article.text().sentences();
        List<List<String>> names = sentences.stream()
                .map(sentence ->
                        article.names(sentence).stream().filter(known::contains).toList())
                .toList();
        for (int i = 0; i < sentences.size(); i++) {
            Map<Integer, Double> values = new TreeMap<>();
            put(names.get(i), NeedRole.SAME, index, values);
            if (i > 0) {
                put(names.get(i - 1), NeedRole.NEXT, index, values);
            }
            if (i + 1 < sentences.size()) {
                put(names.get(i + 1), NeedRole.PREVIOUS, index, values);
            }
            BareSentence sentence = sentences.get(i);
            int length = sentence.endToken() - sentence.firstToken();
            examples.add(new Example(article.id(), article.isCited(sentence) ? 1 : 0, length, values));
        }
    }

    private static void put(List<String> names, NeedRole role, FeatureIndex index, Map<Integer, Double> values) {
        for (String name : names) {
            NeedFeature feature = new NeedFeature(name, role);
            if (feature.isLearnt()) {
                values.put(index.number(feature.key()), 1.0);
            }
        }
    }

    /** The same sentences, as if they had none of these features. */
    NeedExamples without(Set<Integer> features) {
        return new NeedExamples(
                examples.stream().map(example -> example.without(features)).toList(), articles);
    }
}
