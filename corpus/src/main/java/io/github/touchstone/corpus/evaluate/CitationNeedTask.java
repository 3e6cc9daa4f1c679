package io.github.touchstone.corpus.evaluate;

import io.github.touchstone.corpus.accuracy.FileAccuracy;
import io.github.touchstone.corpus.accuracy.Prediction;
import io.github.touchstone.corpus.read.DocumentFile;
import io.github.touchstone.corpus.row.ArticleRow;
import io.github.touchstone.corpus.row.CitedSentences;
import io.github.touchstone.corpus.row.RowFile;
import io.github.touchstone.text.Block;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Token;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Does a sentence of an encyclopedia carry a reference? It does if a footnote's mark stands in it, or directly behind it.
 * The marks are taken out before the library cuts and reads the article. All sentences are judged, headings too.
 *
 * <p>The rivals say yes always, to sentences of 25 words and marks or more, and to those with a number in digits.
 */
final class CitationNeedTask implements Task {

    private static final int LONG = 25;
    private static final int LEAD_BLOCKS = 2;
    private static final String QUOTATION_MARKS = "\"“”";

    private final NeedScorer scorer;

    CitationNeedTask(NeedScorer scorer) {
        this.scorer = scorer;
    }

    @Override
    public String name() {
        return "citation-need";
    }

    @Override
    public FileAccuracy evaluate(Path file) throws IOException {
        Classification sentences = new Classification();
        RocAreas areas = new RocAreas();
        RowFile.read(file, ArticleRow::of, article -> add(sentences, areas, article));
        return areas.addTo(sentences.accuracy(DocumentFile.of(file).name(), scorer.model(), scorer.threshold()));
    }

    private void add(Classification sentences, RocAreas areas, ArticleRow article) {
        CitedSentences cited = CitedSentences.of(article.text());
        Segmentation text = cited.text();
        List<Double> needs = scorer.needs(text);
        for (Sentence sentence : text.sentences()) {
            int index = sentence.index();
            boolean number = hasNumber(text, sentence);
            Prediction row = Prediction.at(article.id(), cited.isCited(index), needs.get(index), scorer.threshold());
            Set<String> groups = groups(text, sentence, number);
            sentences.add(row, groups, rivals(sentence, number));
            groups.forEach(group -> areas.addToGroup(group, row));
            areas.addToRival("long", row, sentence.size());
            areas.addToRival("withNumber", row, number ? 1 : 0);
            areas.addToRival("always", row, 1);
        }
    }

    private static Set<String> groups(Segmentation text, Sentence sentence, boolean number) {
        Set<String> groups = new TreeSet<>();
        groups.add(sentence.block() < LEAD_BLOCKS ? "lead" : "body");
        groups.add(number ? "withNumber" : "withoutNumber");
        if (text.block(sentence).kind() == Block.Kind.HEADING) {
            groups.add("heading");
        } else {
            groups.add(isLastOfBlock(text, sentence) ? "lastOfParagraph" : "insideParagraph");
        }
        if (text.text(sentence).chars().anyMatch(c -> QUOTATION_MARKS.indexOf(c) >= 0)) {
            groups.add("quoting");
        }
        return groups;
    }

    private static boolean isLastOfBlock(Segmentation text, Sentence sentence) {
        int next = sentence.index() + 1;
        return next == text.sentences().size() || text.sentences().get(next).block() != sentence.block();
    }

    private static boolean hasNumber(Segmentation text, Sentence sentence) {
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            if (text.tokens().kind(token) == Token.Kind.NUMBER) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, Boolean> rivals(Sentence sentence, boolean number) {
        Map<String, Boolean> rivals = new LinkedHashMap<>();
        rivals.put("long", sentence.size() >= LONG);
        rivals.put("withNumber", number);
        rivals.put("always", true);
        return rivals;
    }
}
