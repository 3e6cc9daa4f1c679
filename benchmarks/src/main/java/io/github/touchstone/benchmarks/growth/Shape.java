package io.github.touchstone.benchmarks.growth;

import io.github.touchstone.benchmarks.sample.Prose;

/** What a text looks like. All but the first are made to slow a scorer down. */
enum Shape {
    PROSE {
        @Override
        String text(int length) {
            return Prose.of(length);
        }
    },
    /** Prose without a full stop or a paragraph. */
    ONE_SENTENCE {
        @Override
        String text(int length) {
            StringBuilder words = new StringBuilder(Prose.of(length));
            for (int i = 0; i < words.length(); i++) {
                if (ENDS.indexOf(words.charAt(i)) >= 0) {
                    words.setCharAt(i, ' ');
                }
            }
            return words.toString();
        }
    },
    /** One clause after the other, each with a new word and something to check. */
    CHAINED_CLAIMS {
        @Override
        String text(int length) {
            StringBuilder claims = new StringBuilder(length);
            for (int i = 0; claims.length() < length; i++) {
                claims.append("Germany never signed a pact with the Soviet Union in Town")
                        .append(i)
                        .append(" because ");
            }
            return claims.toString();
        }
    },
    NESTED_BRACKETS {
        @Override
        String text(int length) {
            return "[".repeat(length / 2) + "]".repeat(length / 2);
        }
    },
    OPEN_BRACKETS {
        @Override
        String text(int length) {
            return "([".repeat(length / 2);
        }
    },
    ONE_NUMBER {
        @Override
        String text(int length) {
            return "1234567890".repeat(length / 10);
        }
    },
    YEARS {
        @Override
        String text(int length) {
            return "1941 ".repeat(length / 5);
        }
    },
    QUOTATION_MARKS {
        @Override
        String text(int length) {
            return "\"".repeat(length);
        }
    },
    OPEN_QUOTATIONS {
        @Override
        String text(int length) {
            return "“a ".repeat(length / 3);
        }
    };

    private static final String ENDS = ".!?:;\n";

    /** A text of about so many UTF-16 code units. */
    abstract String text(int length);
}
