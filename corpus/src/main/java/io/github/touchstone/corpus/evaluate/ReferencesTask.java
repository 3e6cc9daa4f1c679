package io.github.touchstone.corpus.evaluate;

import io.github.touchstone.bibliography.BibliographyFinder;
import io.github.touchstone.bibliography.EntryModel;
import io.github.touchstone.corpus.accuracy.FileAccuracy;
import io.github.touchstone.corpus.accuracy.Prediction;
import io.github.touchstone.corpus.read.DocumentFile;
import io.github.touchstone.corpus.row.MalformedRowException;
import io.github.touchstone.corpus.row.ReferenceRow;
import io.github.touchstone.corpus.row.RowFile;
import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Tokens;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Is a line a bibliography entry, and are its year, first author and title read rightly?
 *
 * <p>Rows with fields are entries, others are prose. The entries of a file are held against its own prose and against
 * that of the files evaluated with it that hold nothing else; such a file is a group of its figures. The rival "alone" is
 * ours too: what the library finds in a text that is this line and no more, where no heading speaks for entries.
 */
final class ReferencesTask implements Task {

    private static final String HELD_OUT = "heldOut";

    private final EntryModel model;
    private final List<Path> files;

    ReferencesTask() {
        this(List.of());
    }

    private ReferencesTask(List<Path> files) {
        this.model = EntryModel.standard();
        this.files = files;
    }

    @Override
    public String name() {
        return "references";
    }

    @Override
    public Task among(List<Path> together) {
        return new ReferencesTask(List.copyOf(together));
    }

    @Override
    public List<Path> judged(List<Path> together) {
        List<Path> others =
                together.stream().filter(file -> !isProse(readIfPossible(file))).toList();
        return others.isEmpty() ? together : others;
    }

    private static boolean isProse(List<ReferenceRow> rows) {
        return !rows.isEmpty() && rows.stream().noneMatch(ReferenceRow::isEntry);
    }

    @Override
    public FileAccuracy evaluate(Path file) throws IOException {
        List<ReferenceRow> rows = read(file);
        Classification lines = new Classification();
        ReadFields fields = new ReadFields();
        rows.forEach(row -> add(lines, row, groups(row)));
        rows.stream().filter(ReferenceRow::isEntry).forEach(fields::add);
        addProseBeside(file, lines);
        FileAccuracy accuracy =
                lines.accuracy(DocumentFile.of(file).name(), model.label() + ", " + fields.model(), model.threshold());
        return accuracy.with(fields.groups());
    }

    private static List<ReferenceRow> read(Path file) throws IOException {
        List<ReferenceRow> rows = new ArrayList<>();
        RowFile.read(file, ReferenceRow::of, rows::add);
        return rows;
    }

    private void addProseBeside(Path file, Classification lines) {
        for (Path other : files) {
            if (!other.equals(file)) {
                List<ReferenceRow> rows = readIfPossible(other);
                if (isProse(rows)) {
                    String name = "prose of " + other.getFileName();
                    rows.forEach(row -> add(lines, row, groups(row, name)));
                }
            }
        }
    }

    /** A file that cannot be read is reported when its own turn comes. */
    private static List<ReferenceRow> readIfPossible(Path file) {
        try {
            return read(file);
        } catch (IOException | MalformedRowException reportedLater) {
            return List.of();
        }
    }

    private static Set<String> groups(ReferenceRow row, String... more) {
        Set<String> groups = new TreeSet<>(Set.of(more));
        if (row.part() == ReferenceRow.HELD_OUT) {
            groups.add(HELD_OUT);
        }
        return groups;
    }

    private void add(Classification lines, ReferenceRow row, Set<String> groups) {
        Tokens tokens = Tokens.of(row.text());
        double probability = model.probability(tokens, 0, tokens.size());
        lines.add(
                Prediction.at(row.text(), row.isEntry(), probability, model.threshold()), groups, rivals(row, tokens));
    }

    private static Map<String, Boolean> rivals(ReferenceRow row, Tokens tokens) {
        Map<String, Boolean> rivals = new LinkedHashMap<>();
        rivals.put("alone", isFoundAlone(row.text()));
        rivals.put("rules", new EntryRules(tokens).isEntry());
        rivals.put("hasYear", EntryRules.hasYear(tokens));
        return rivals;
    }

    private static boolean isFoundAlone(String line) {
        Segmentation text = Segmentation.of(Document.plain(line));
        return !BibliographyFinder.find(text, Lexicons.standard().match(text))
                .entries()
                .isEmpty();
    }
}
