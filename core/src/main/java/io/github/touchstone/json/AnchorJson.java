package io.github.touchstone.json;

import io.github.touchstone.anchor.Anchor;
import io.github.touchstone.anchor.Quote;
import java.util.Set;
import tools.jackson.core.JsonGenerator;

/** Anchors as files have them: as fields of an object that may hold more. */
public final class AnchorJson {

    /** The names of the fields. */
    public static final Set<String> FIELDS = Set.of("finding", "rule", "quote", "prefix", "suffix");

    private static final int ID_DIGITS = 16;

    private AnchorJson() {}

    /**
     * Reads an anchor out of an object.
     *
     * @param fields the object's fields
     * @return the anchor
     * @throws IllegalArgumentException naming file, line and field, if it is malformed
     */
    public static Anchor read(JsonFields fields) {
        String finding = fields.text("finding");
        if (finding.length() != ID_DIGITS || !finding.chars().allMatch(AnchorJson::isHexadecimal)) {
            throw fields.wrong("finding", "a finding's id, 16 hexadecimal digits");
        }
        return new Anchor(
                finding,
                fields.text("rule"),
                new Quote(
                        fields.text("quote"),
                        fields.optionalText("prefix").orElse(""),
                        fields.optionalText("suffix").orElse("")));
    }

    private static boolean isHexadecimal(int c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    }

    /**
     * Writes an anchor into an object.
     *
     * @param anchor the anchor
     * @param json stands in the object
     */
    public static void write(Anchor anchor, JsonGenerator json) {
        json.writeStringProperty("finding", anchor.finding());
        json.writeStringProperty("rule", anchor.rule());
        json.writeStringProperty("quote", anchor.quote().exact());
        json.writeStringProperty("prefix", anchor.quote().prefix());
        json.writeStringProperty("suffix", anchor.quote().suffix());
    }
}
