package io.github.touchstone.corpus.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.touchstone.corpus.explain.Account;
import io.github.touchstone.corpus.explain.Item;
import io.github.touchstone.corpus.explain.SignalAccount;
import io.github.touchstone.location.Position;
import io.github.touchstone.score.Mend;
import io.github.touchstone.score.Score;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;

/** The account of a document as CSV (RFC 4180): one row an entry, so that the points of all rows add up to the score. */
public final class AccountCsv {

    private AccountCsv() {}

    /**
     * Writes an account.
     *
     * @param account the account
     * @return a row of names, the start if there is a score, and a row for each entry
     */
    public static String of(Account account) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("signal", "points", "line", "column", "rule", "words", "reason", "mend", "gain");
            if (account.score() instanceof Score.Scored) {
                csv.writeRecord("", decimal(account.start()), "", "", "", "", "every text starts here", "", "");
            }
            for (SignalAccount signal : account.signals()) {
                signal.items().forEach(item -> write(csv, signal.signal(), item));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return text.toString();
    }

    private static void write(CsvWriter csv, String signal, Item item) {
        csv.writeRecord(
                signal,
                decimal(item.points()),
                item.place().map(Position::line).map(String::valueOf).orElse(""),
                item.place().map(Position::column).map(String::valueOf).orElse(""),
                item.rule(),
                item.words(),
                item.reason(),
                item.mend().map(Mend::advice).orElse(""),
                item.mend().map(Mend::gain).map(AccountCsv::decimal).orElse(""));
    }

    private static String decimal(double points) {
        return new BigDecimal(Double.toString(points)).toPlainString();
    }
}
