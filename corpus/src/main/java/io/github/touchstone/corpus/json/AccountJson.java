package io.github.touchstone.corpus.json;

import io.github.touchstone.corpus.explain.Account;
import io.github.touchstone.corpus.explain.Item;
import io.github.touchstone.corpus.explain.SignalAccount;
import io.github.touchstone.score.Score;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes the account of a document as JSON. */
public final class AccountJson {

    /** Java before 19 gives some numbers more digits than they need; Jackson's own writer gives all Javas the same. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    private final JsonGenerator json;

    private AccountJson(JsonGenerator json) {
        this.json = json;
    }

    /**
     * Writes an account.
     *
     * @param account the account
     * @return one JSON object in one line, closed by a line feed
     */
    public static String of(Account account) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            new AccountJson(json).account(account);
        }
        return text + "\n";
    }

    private void account(Account account) {
        json.writeStartObject();
        json.writeStringProperty("document", account.document());
        json.writeStringProperty("profile", account.profile());
        if (account.score() instanceof Score.Scored scored) {
            json.writeNumberProperty("score", scored.points());
            json.writeNumberProperty("low", scored.low());
            json.writeNumberProperty("high", scored.high());
            json.writeNumberProperty("start", account.start());
        } else {
            json.writeStringProperty("undetermined", ((Score.Undetermined) account.score()).reason());
        }
        json.writeArrayPropertyStart("signals");
        account.signals().forEach(this::signal);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void signal(SignalAccount signal) {
        json.writeStartObject();
        json.writeStringProperty("signal", signal.signal());
        json.writeNumberProperty("had", signal.had());
        json.writeNumberProperty("points", signal.points());
        if (!signal.undetermined().isEmpty()) {
            json.writeStringProperty("undetermined", signal.undetermined());
        }
        json.writeArrayPropertyStart("entries");
        signal.items().forEach(this::item);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void item(Item item) {
        json.writeStartObject();
        json.writeNumberProperty("points", item.points());
        item.place().ifPresent(place -> {
            json.writeNumberProperty("line", place.line());
            json.writeNumberProperty("column", place.column());
        });
        if (!item.rule().isEmpty()) {
            json.writeStringProperty("rule", item.rule());
            json.writeStringProperty("words", item.words());
        }
        json.writeStringProperty("reason", item.reason());
        item.mend().ifPresent(mend -> {
            json.writeStringProperty("mend", mend.advice());
            json.writeNumberProperty("gain", mend.gain());
        });
        json.writeEndObject();
    }
}
