package io.github.touchstone.dismissal;

import io.github.touchstone.text.Label;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a comment says to Touchstone.
 *
 * @param kind what it does
 * @param rules which rules it silences
 * @param who who says so; may be empty
 * @param why for what reason; may be empty
 * @param until the last day on which it holds
 */
record Directive(Kind kind, RuleChoice rules, String who, String why, Optional<LocalDate> until) {

    private static final List<String> ATTRIBUTES = List.of("by", "why", "until");

    enum Kind {
        IGNORE,
        IGNORE_START,
        IGNORE_END
    }

    /**
     * Reads a comment.
     *
     * @param comment from "&lt;!--" to "--&gt;", speaking to "touchstone:"
     * @throws IllegalArgumentException saying what is wrong with it
     */
    static Directive read(String comment) {
        return new Reader(comment).read();
    }

    /** Reads from left to right: what it does, then rules and attributes. */
    private static final class Reader {

        private final String words;
        private final List<String> rules = new ArrayList<>();
        private final Map<String, String> attributes = new LinkedHashMap<>();
        private int at;

        Reader(String comment) {
            this.words = comment.substring("<!--".length(), comment.length() - "-->".length());
        }

        Directive read() {
            at = words.indexOf(':') + 1;
            Kind kind = kind(word());
            while (skipGaps()) {
                rule(word());
            }
            return new Directive(kind, new RuleChoice(rules), attribute("by"), attribute("why"), until());
        }

        private static Kind kind(String word) {
            return Arrays.stream(Kind.values())
                    .filter(kind -> Label.of(kind).equals(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("touchstone:" + word
                            + ": expected touchstone:ignore, touchstone:ignore-start or touchstone:ignore-end"));
        }

        private void rule(String word) {
            if (at == words.length() || words.charAt(at) != '=') {
                rules.add(word);
            } else if (!ATTRIBUTES.contains(word)) {
                throw new IllegalArgumentException(word + "=: expected one of by=, why= and until=");
            } else {
                at++;
                attributes.put(word, value(word));
            }
        }

        private String value(String attribute) {
            char quote = at < words.length() ? words.charAt(at) : ' ';
            if (quote != '"' && quote != '\'') {
                return word();
            }
            int close = words.indexOf(quote, at + 1);
            if (close < 0) {
                throw new IllegalArgumentException(attribute + "=: the quotation mark is never closed");
            }
            String value = words.substring(at + 1, close);
            at = close + 1;
            return value;
        }

        private String attribute(String name) {
            return attributes.getOrDefault(name, "");
        }

        private Optional<LocalDate> until() {
            return Optional.ofNullable(attributes.get("until")).map(day -> {
                try {
                    return LocalDate.parse(day);
                } catch (DateTimeException e) {
                    throw new IllegalArgumentException(
                            "until=" + day + ": expected a day such as 2027-01-31, so the comment silences nothing", e);
                }
            });
        }

        private boolean skipGaps() {
            while (at < words.length() && (Character.isWhitespace(words.charAt(at)) || words.charAt(at) == ',')) {
                at++;
            }
            return at < words.length();
        }

        private String word() {
            int start = at;
            while (at < words.length()
                    && !Character.isWhitespace(words.charAt(at))
                    && ",=".indexOf(words.charAt(at)) < 0) {
                at++;
            }
            // A lone "=" or ",": taken as it stands, so that reading goes on.
            at += start == at && at < words.length() ? 1 : 0;
            return words.substring(start, at);
        }
    }
}
