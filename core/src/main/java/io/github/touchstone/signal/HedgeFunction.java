package io.github.touchstone.signal;

import io.github.touchstone.text.Label;

/** What a hedge does where it stands; a profile may weigh each otherwise. */
enum HedgeFunction {
    /** It is another's, who is quoted, not the author's. */
    QUOTED("It stands in a quotation, and so is the quoted voice's."),
    /** It limits a statement that names its source: honest caution (Hyland 1998). */
    WARRANTED("The sentence names its source, so it may be due caution."),
    /** It insists where the sentence names its source, which would do alone. */
    PROVEN("The sentence names its source, which says it better."),
    /** It hides who says so. */
    WEASEL(""),
    /** It leaves a statement open that rests on nothing. */
    BARE(""),
    /** It is in a sentence that claims nothing that could be checked. */
    IDLE("Nothing that can be checked hangs on it here, so it costs nothing.");

    private final String remark;

    HedgeFunction(String remark) {
        this.remark = remark;
    }

    /** As profiles and reports name it: "warranted". */
    String word() {
        return Label.of(this);
    }

    /** Whether what does this costs nothing: else one could take it away, leave the claim, and gain. */
    boolean isFree() {
        return this == QUOTED || this == WARRANTED || this == IDLE;
    }

    /** Adds what the author should know of it to a reason. */
    String explain(String reason) {
        return remark.isEmpty() ? reason : reason + " " + remark;
    }
}
