package io.github.touchstone.corpus.table;

import io.github.touchstone.corpus.explain.Account;
import io.github.touchstone.corpus.explain.Item;
import io.github.touchstone.corpus.explain.SignalAccount;
import io.github.touchstone.corpus.output.Excerpt;
import io.github.touchstone.corpus.output.Figures;
import io.github.touchstone.corpus.table.Look.Style;
import io.github.touchstone.location.Position;
import io.github.touchstone.score.Mend;
import io.github.touchstone.score.Score;
import java.util.Locale;

/** Shows for people where every point of a document's score went: the start, each signal's entries, their sums. */
public final class AccountTable {

    private static final int POINTS = 8;
    private static final int PLACE = 8;
    private static final int RULE = 27;
    private static final int NARROWEST_WORDS = 20;
    private static final String INDENT = " ".repeat(POINTS) + Layout.GAP + " ".repeat(PLACE) + Layout.GAP;

    private final Look look;
    private final StringBuilder text = new StringBuilder();

    private AccountTable(Look look) {
        this.look = look;
    }

    /**
     * Shows an account.
     *
     * @param account the account
     * @param look what the place where it is shown can do
     * @return the lines
     */
    public static String of(Account account, Look look) {
        AccountTable table = new AccountTable(look);
        table.line("");
        table.line(look.paint(Style.STRONG, Excerpt.oneLine(account.document()))
                + look.paint(Style.FAINT, " · profile " + Excerpt.oneLine(account.profile())));
        table.line("");
        table.start(account);
        account.signals().forEach(table::signal);
        table.total(account);
        return table.text.append('\n').toString();
    }

    private void start(Account account) {
        if (account.score() instanceof Score.Scored) {
            line(points(account.start()) + Layout.GAP + "every text starts here");
        }
    }

    private void signal(SignalAccount signal) {
        line("");
        line(look.paint(Style.STRONG, signal.signal()) + look.paint(Style.FAINT, " · " + remark(signal)));
        signal.items().forEach(this::item);
        if (!signal.items().isEmpty()) {
            line(look.paint(Style.STRONG, points(signal.points()) + Layout.GAP + "sum of " + signal.signal()));
        }
    }

    private static String remark(SignalAccount signal) {
        return signal.undetermined().isEmpty()
                ? "can take or give " + plain(signal.had()) + " points"
                : "takes and gives nothing: " + signal.undetermined();
    }

    private void item(Item item) {
        String place = item.place().map(AccountTable::place).orElse("");
        String start = points(item.points()) + Layout.GAP + Columns.left(place, PLACE) + Layout.GAP;
        if (item.rule().isEmpty()) {
            line(start + item.reason());
            return;
        }
        String rule = Columns.left(Columns.cutEnd(item.rule(), RULE), RULE) + Layout.GAP;
        line(start + look.paint(Style.FAINT, rule) + look.paint(Style.PLAIN, fitting(item.words(), start + rule)));
        wrapped(item.reason());
        item.mend().ifPresent(mend -> wrapped(mend(mend)));
    }

    private static String mend(Mend mend) {
        return "Mend: " + mend.advice() + ": " + Figures.points(mend.gain());
    }

    private void wrapped(String words) {
        for (String line : Columns.wrap(words, Math.max(NARROWEST_WORDS, room(INDENT)))) {
            line(INDENT + look.paint(Style.FAINT, line));
        }
    }

    private String fitting(String words, String before) {
        return Columns.cutEnd(words, Math.max(NARROWEST_WORDS, room(before)));
    }

    private int room(String before) {
        return look.width() - Layout.GAP.length() - Columns.of(before);
    }

    private void total(Account account) {
        line("");
        if (account.score() instanceof Score.Scored scored) {
            String interval = "score, 95 % interval " + plain(scored.low()) + " to " + plain(scored.high());
            line(look.paint(Style.STRONG, Columns.right(plain(account.total()), POINTS) + Layout.GAP + interval));
            scored.cautions().forEach(this::wrapped);
        } else {
            line("no score: " + Excerpt.oneLine(((Score.Undetermined) account.score()).reason()));
        }
    }

    private String points(double points) {
        return Columns.right(look.paint(Style.PLAIN, Figures.points(points)), POINTS);
    }

    private static String plain(double points) {
        return String.format(Locale.ROOT, "%.2f", points);
    }

    private static String place(Position position) {
        return position.line() + ":" + position.column();
    }

    private void line(String line) {
        text.append(line.isEmpty() ? "" : Layout.GAP + line).append('\n');
    }
}
