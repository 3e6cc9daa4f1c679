package io.github.touchstone.signal;

import io.github.touchstone.text.Label;

/** What a hedge does where it stands; a profile may weigh each otherwise. */
enum HedgeFunction {
    /** It is in a quotation: another's hedge, not the author's. */
    QUOTED("It stands in a quotation, and so is the quoted voice's."),
    /** It limits a statement that names its source: honest caution (Hyland 1998). */
    WARRANTED("The sentence names its source, so it may be due caution."),
    /** It hides who says so. */
    WEASEL(""),
    /** It leaves a statement open that rests on nothing. */
    BARE("");

    private final String remark;

    HedgeFunction(String remark) {
        this.remark = remark;
    }

    /** As profiles and reports name it: "warranted". */
    String word() {
        return Label.of(this);
    }

    /** Adds what the author should know of it to a reason. */
    String explain(String reason) {
        return remark.isEmpty() ? reason : reason + " " + remark;
    }
}
