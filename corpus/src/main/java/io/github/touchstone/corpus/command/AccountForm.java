package io.github.touchstone.corpus.command;

import io.github.touchstone.corpus.csv.AccountCsv;
import io.github.touchstone.corpus.explain.Account;
import io.github.touchstone.corpus.json.AccountJson;
import io.github.touchstone.corpus.table.AccountTable;
import io.github.touchstone.corpus.table.Look;
import java.util.Iterator;
import picocli.CommandLine.ITypeConverter;

/** The forms in which the account of a document can be written. */
enum AccountForm {
    TABLE,
    CSV,
    JSON;

    String text(Account account, Look look) {
        return switch (this) {
            case TABLE -> AccountTable.of(account, look);
            case CSV -> AccountCsv.of(account);
            case JSON -> AccountJson.of(account);
        };
    }

    /** The words that help, completion and error messages show. */
    static final class Words implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return FormWords.of(AccountForm.class).iterator();
        }
    }

    /** Reads such a word. */
    static final class Reader implements ITypeConverter<AccountForm> {
        @Override
        public AccountForm convert(String word) {
            return FormWords.read(AccountForm.class, word);
        }
    }
}
