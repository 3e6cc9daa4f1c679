package io.github.touchstone.corpus.table;

import io.github.touchstone.corpus.output.Figures;
import io.github.touchstone.corpus.table.Look.Style;
import io.github.touchstone.score.Score;
import io.github.touchstone.score.SignalScore;
import java.util.List;

/** The rows of the table, each as one line. */
final class Grid {

    private static final String UNDETERMINED = "–";

    private final Look look;
    private final Layout layout;

    Grid(Look look, Layout layout) {
        this.look = look;
        this.layout = layout;
    }

    String heading(String label, List<String> signals) {
        StringBuilder line = new StringBuilder();
        line.append(Columns.left(Columns.cutStart(label, layout.name()), layout.name()))
                .append(Layout.GAP);
        line.append(Columns.right("score", Layout.SCORE)).append(" ".repeat(scoreBarAndGap()));
        line.append(Layout.GAP).append(Columns.left("95 %", Layout.INTERVAL));
        for (int i = 0; i < signals.size(); i++) {
            int width = layout.signals().get(i);
            line.append(Layout.GAP).append(Columns.left(Columns.cutEnd(signals.get(i), width), width));
        }
        return Layout.GAP + look.paint(Style.FAINT, line.toString().stripTrailing());
    }

    String line(Row row) {
        String name = Columns.left(Columns.cutStart(row.name(), layout.name()), layout.name());
        String start = Layout.GAP + look.paint(Style.STRONG, name) + Layout.GAP;
        return row.score() instanceof Score.Scored scored
                ? start + score(scored) + signals(row.signals())
                : start + undetermined((Score.Undetermined) row.score());
    }

    private String undetermined(Score.Undetermined score) {
        String dash = Columns.right(UNDETERMINED, Layout.SCORE) + " ";
        String reason = Columns.cutEnd("undetermined: " + score.reason(), layout.afterName() - Layout.SCORE - 1);
        return look.paint(Style.FAINT, dash + reason);
    }

    private String score(Score.Scored score) {
        String number = look.paint(Style.STRONG, Columns.right(Figures.score(score.points()), Layout.SCORE));
        String bar = layout.scoreBar() == 0 ? "" : " " + bar(Style.GOLD, score.points() / 100, layout.scoreBar());
        String interval = Columns.left(Figures.interval(score.low(), score.high()), Layout.INTERVAL);
        return number + bar + Layout.GAP + look.paint(Style.FAINT, interval);
    }

    private String signals(List<SignalScore> signals) {
        StringBuilder bars = new StringBuilder();
        for (int i = 0; i < signals.size(); i++) {
            boolean last = i == signals.size() - 1;
            int fill = last ? 0 : layout.signals().get(i) - Layout.SIGNAL_BAR;
            bars.append(Layout.GAP).append(signal(signals.get(i), last)).append(" ".repeat(fill));
        }
        return bars.toString();
    }

    private String signal(SignalScore signal, boolean last) {
        if (signal.value().isEmpty()) {
            String dash = last ? UNDETERMINED : Columns.left(UNDETERMINED, Layout.SIGNAL_BAR);
            return look.paint(Style.FAINT, dash);
        }
        return bar(Style.PLAIN, signal.value().getAsDouble(), Layout.SIGNAL_BAR);
    }

    private String bar(Style style, double share, int width) {
        return look.paint(style, Bar.filled(share, width)) + look.paint(Style.FAINT, Bar.track(share, width));
    }

    private int scoreBarAndGap() {
        return layout.scoreBar() == 0 ? 0 : 1 + layout.scoreBar();
    }
}
