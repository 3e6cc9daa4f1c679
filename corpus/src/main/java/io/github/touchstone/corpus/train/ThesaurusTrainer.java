package io.github.touchstone.corpus.train;

import io.github.touchstone.corpus.row.JsonRow;
import io.github.touchstone.corpus.row.RowFile;
import io.github.touchstone.corpus.wordnet.ThesaurusTable;
import io.github.touchstone.text.Fold;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the table of meanings, of WordNet's files and of rows that say which words texts use.
 *
 * <p>Nothing is fitted: the same files give the same table.
 */
final class ThesaurusTrainer implements Trainer {

    @Override
    public String name() {
        return "thesaurus";
    }

    @Override
    public List<TrainedFile> train(List<Path> files, TrainingRun run) throws IOException {
        Path jar = files.stream()
                .filter(ThesaurusTrainer::isArchive)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("expected the jar of WordNet among the files"));
        Counts counts = new Counts();
        for (Path file : files) {
            if (!isArchive(file)) {
                RowFile.read(file, row -> row, counts::add);
            }
        }
        ThesaurusTable table = ThesaurusTable.of(jar, counts.words);
        run.progress().accept(table.summary());
        return List.of(new TrainedFile("thesaurus.tsv", header(table, counts) + table.lines()));
    }

    private static boolean isArchive(Path file) {
        String name = file.toString();
        return name.endsWith(".jar") || name.endsWith(".zip");
    }

    private static String header(ThesaurusTable table, Counts counts) {
        return """
                # name: thesaurus
                # version: 1
                # source: WordNet 3.1, Copyright 2011 by Princeton University, cut down by touchstone train thesaurus
                # licence: WordNet 3.1 licence, see NOTICE
                # trained-on: %d words, chosen by how often they stand in %d pairs of texts and in the texts that WordNet's makers tagged
                # columns: depth	words	links
                # about: a line is a meaning, numbered from 0, under the nearest one above it that is less deep; a number behind a word says that it is its second or third meaning
                # links: ! an opposite, + a meaning of a derived word, \\ what an adjective pertains to, ^ a further broader meaning, %% a place that it lies in, * what is under it excludes each other

                """.formatted(table.words(), counts.rows);
    }

    /** How often rows have each word. */
    private static final class Counts {
        private final Map<String, Integer> words = new HashMap<>();
        private int rows;

        void add(JsonRow row) {
            rows++;
            add(row.text("fact"));
            add(row.text("text"));
        }

        private void add(String text) {
            Tokens tokens = Tokens.of(text);
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.kind(i) == Token.Kind.WORD) {
                    words.merge(Fold.fold(tokens.text(i)), 1, Integer::sum);
                }
            }
        }
    }
}
