package io.github.touchstone.corpus.table;

import io.github.touchstone.corpus.fact.FactRemark;
import io.github.touchstone.corpus.fact.FactReview;
import io.github.touchstone.corpus.output.Excerpt;
import io.github.touchstone.corpus.output.MeasureText;
import io.github.touchstone.corpus.table.Look.Style;
import io.github.touchstone.fact.FactFile;
import io.github.touchstone.fact.PlacedFact;
import io.github.touchstone.text.Label;
import java.util.List;

/** Shows for people what there is to say of reference facts: each pair with file and line of both. */
public final class FactsTable {

    private static final String GAP = Layout.GAP;
    private static final int FORM = 12;
    private static final int COUNT = 9;

    private final Look look;
    private final StringBuilder text = new StringBuilder();

    private FactsTable(Look look) {
        this.look = look;
    }

    /**
     * Shows a review.
     *
     * @param review the review
     * @param look what the place where it is shown can do
     * @return the lines
     */
    public static String of(FactReview review, Look look) {
        FactsTable table = new FactsTable(look);
        table.line(Style.PLAIN, "");
        table.line(Style.STRONG, count(review.facts(), "fact"));
        review.files().forEach(table::file);
        table.remarks("duplicate", review.duplicates());
        table.remarks("possible contradiction", review.contradictions());
        return table.text.append('\n').toString();
    }

    private void file(FactFile file) {
        row(Style.PLAIN, file.facts(), Label.of(file.form()), Excerpt.oneLine(file.name()));
        for (FactFile.LeftOut left : file.leftOut()) {
            row(Style.FAINT, left.count(), "left out", left.reason() + ", first in line " + left.line());
        }
    }

    private void row(Style style, int count, String form, String what) {
        String line = Columns.right(MeasureText.count(count), COUNT) + GAP + Columns.left(form, FORM) + GAP + what;
        line(style, line);
    }

    private void remarks(String title, List<FactRemark> remarks) {
        line(Style.PLAIN, "");
        line(Style.STRONG, count(remarks.size(), title));
        for (FactRemark remark : remarks) {
            line(Style.FAINT, remark.kind());
            fact(remark.first());
            fact(remark.second());
        }
    }

    private static String count(int count, String what) {
        return (count == 0 ? "no" : MeasureText.count(count)) + " " + what + (count == 1 ? "" : "s");
    }

    private void fact(PlacedFact placed) {
        String start = GAP + Excerpt.oneLine(placed.place()) + GAP;
        String said = Excerpt.oneLine(placed.fact().statement());
        int width = Math.max(look.width() / 3, look.width() - GAP.length() - Columns.of(start));
        line(Style.PLAIN, start + Columns.cutEnd(said, width));
    }

    private void line(Style style, String line) {
        text.append(line.isEmpty() ? "" : GAP + look.paint(style, line)).append('\n');
    }
}
