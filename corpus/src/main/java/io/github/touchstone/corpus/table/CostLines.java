package io.github.touchstone.corpus.table;

import io.github.touchstone.corpus.output.Figures;
import io.github.touchstone.corpus.table.Look.Style;
import java.util.ArrayList;
import java.util.List;

/** A costly finding as a few lines: points, place and rule; the words; the reason; what it rests on. */
final class CostLines {

    private static final int POINTS = 7;
    private static final String INDENT = " ".repeat(POINTS) + Layout.GAP;
    private static final int NARROWEST = 30;
    private static final String QUOTES = "\"“”„‘«";

    private final Look look;

    CostLines(Look look) {
        this.look = look;
    }

    List<String> of(Cost cost) {
        List<String> lines = new ArrayList<>();
        String points = Columns.right(Figures.points(cost.points()), POINTS);
        lines.add(look.paint(Style.COST, points)
                + Layout.GAP
                + look.paint(Style.STRONG, cost.place())
                + Layout.GAP
                + look.paint(Style.FAINT, cost.rule()));
        addWrapped(lines, Style.PLAIN, quoted(cost.words()));
        addWrapped(lines, Style.PLAIN, cost.reason());
        cost.evidence().forEach(evidence -> addWrapped(lines, Style.FAINT, evidence));
        return lines;
    }

    private static String quoted(String words) {
        return QUOTES.indexOf(words.charAt(0)) < 0 ? "“" + words + "”" : words;
    }

    private void addWrapped(List<String> lines, Style style, String text) {
        int width = Math.max(NARROWEST, look.width() - INDENT.length());
        for (String line : Columns.wrap(text, width)) {
            lines.add(INDENT + look.paint(style, line));
        }
    }
}
