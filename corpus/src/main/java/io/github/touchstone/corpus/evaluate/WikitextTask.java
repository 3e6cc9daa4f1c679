package io.github.touchstone.corpus.evaluate;

import io.github.touchstone.corpus.accuracy.Counts;
import io.github.touchstone.corpus.accuracy.FileAccuracy;
import io.github.touchstone.corpus.accuracy.Group;
import io.github.touchstone.corpus.accuracy.Interval;
import io.github.touchstone.corpus.accuracy.Measures;
import io.github.touchstone.corpus.read.DocumentFile;
import io.github.touchstone.corpus.row.RowFile;
import io.github.touchstone.corpus.row.WikitextRow;
import io.github.touchstone.text.Document;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Is each note tag of a wiki page read as one note mark that stands for exactly its source?
 *
 * <p>Two groups look closer. A tag that reuses a note ("namedReuse") is right only if it shows the label of the tag that
 * defines the note; and tags that say that a citation is needed ("citationNeeded") are to be found as such.
 */
final class WikitextTask implements Task {

    static final String NAMED_REUSE = "namedReuse";
    static final String CITATION_NEEDED = "citationNeeded";
    static final String CLOSED_REFS_ONLY = "closedRefsOnly";

    private final Function<String, Document> reader;

    WikitextTask(Function<String, Document> reader) {
        this.reader = reader;
    }

    @Override
    public String name() {
        return "wikitext";
    }

    @Override
    public FileAccuracy evaluate(Path file) throws IOException {
        Pages pages = new Pages();
        RowFile.read(file, WikitextRow::of, row -> pages.add(row.id(), read(row.wikitext())));
        return pages.accuracy(DocumentFile.of(file).name());
    }

    private WikitextMarks read(String source) {
        return new WikitextMarks(WikitextTags.of(source), reader.apply(source));
    }

    /** The counts of all pages. */
    private static final class Pages {

        private final Map<String, Counts> pages = new LinkedHashMap<>();
        private Counts tags = Counts.NONE;
        private Counts reuses = Counts.NONE;
        private Counts needed = Counts.NONE;
        private Counts closedPairs = Counts.NONE;
        private int rows;
        private int rowsWithReuse;
        private int rowsWithNeeded;

        void add(String id, WikitextMarks page) {
            Counts pageTags = page.tags();
            Counts pageReuses = page.reuses();
            Counts pageNeeded = page.needed();
            pages.merge(id, pageTags, Counts::plus);
            tags = tags.plus(pageTags);
            reuses = reuses.plus(pageReuses);
            needed = needed.plus(pageNeeded);
            closedPairs = closedPairs.plus(page.closedPairs());
            rows++;
            rowsWithReuse += pageReuses.gold() > 0 ? 1 : 0;
            rowsWithNeeded += pageNeeded.gold() > 0 ? 1 : 0;
        }

        FileAccuracy accuracy(String file) {
            Measures interval =
                    Interval.ofF1(pages.values()).map(Interval::measures).orElse(Measures.NONE);
            Map<String, Group> groups = new LinkedHashMap<>();
            groups.put(NAMED_REUSE, new Group(rowsWithReuse, reuses.measures()));
            groups.put(CITATION_NEEDED, new Group(rowsWithNeeded, needed.measures()));
            return new FileAccuracy(
                    file,
                    "",
                    rows,
                    OptionalInt.of(tags.gold()),
                    OptionalDouble.empty(),
                    tags.measures().with(interval),
                    groups,
                    Map.of(CLOSED_REFS_ONLY, closedPairs.measures()));
        }
    }
}
