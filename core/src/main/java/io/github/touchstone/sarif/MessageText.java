package io.github.touchstone.sarif;

import io.github.touchstone.score.Finding;
import io.github.touchstone.score.Mend;
import java.math.BigDecimal;
import java.util.Locale;

/** Words for a message. Braces would be read as placeholders (3.11.5) and "[a](b)" as a link (3.11.6). */
final class MessageText {

    private MessageText() {}

    static String plain(String words) {
        return words.replace("{", "{{").replace("}", "}}").replace("](", "] (");
    }

    /** The reason, and what the author could do about it: "Cite a source for this: +2.3 points." */
    static String of(Finding finding) {
        String promise = finding.mend()
                .filter(mend -> mend.gain() > 0)
                .map(MessageText::promise)
                .orElse("");
        return plain(finding.reason() + promise);
    }

    private static String promise(Mend mend) {
        int first = mend.advice().offsetByCodePoints(0, 1);
        String advice = mend.advice().substring(0, first).toUpperCase(Locale.ROOT)
                + mend.advice().substring(first);
        return " " + advice + ": +" + points(mend.gain()) + " points.";
    }

    /** Two decimals at most, made of whole hundredths, so that no Java gives them more digits than another. */
    static String points(double points) {
        return BigDecimal.valueOf(Math.round(points * 100), 2)
                .stripTrailingZeros()
                .toPlainString();
    }
}
