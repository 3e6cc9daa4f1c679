package io.github.touchstone.benchmarks.growth;

import io.github.touchstone.benchmarks.sample.Prose;
import java.util.function.IntFunction;

/** What a text looks like. All but the first are made to slow a scorer down. */
enum Shape {
    PROSE(""),
    /** Prose without a full stop or a paragraph. */
    ONE_SENTENCE("") {
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
    ONE_PARAGRAPH("") {
        @Override
        String text(int length) {
            return Prose.of(length).replace('\n', ' ');
        }
    },
    /** One clause after the other, each with a new word and something to check. */
    CHAINED_CLAIMS("") {
        @Override
        String text(int length) {
            return counted(length, i -> "Germany never signed a pact with the Soviet Union in Town" + i + " because ");
        }
    },
    /** Sentences that differ in a number only: each could contradict each. */
    DIFFERING_CLAIMS("") {
        @Override
        String text(int length) {
            return counted(length, i -> "The Soviet Union produced " + i % 1000 + " tons of steel in 1939. ");
        }
    },
    SAME_CLAIM("Germany signed a pact with the Soviet Union on 23 August 1939. "),
    BIBLIOGRAPHY("") {
        @Override
        String text(int length) {
            return "It was so [1].\n\nReferences\n\n"
                    + counted(length - 50, i -> "[" + i + "] Hall, J. (1962). The mill of " + i + ". York: Press.\n");
        }
    },
    NESTED_BRACKETS("") {
        @Override
        String text(int length) {
            return "[".repeat(length / 2) + "]".repeat(length / 2);
        }
    },
    NESTED_PARENTHESES("") {
        @Override
        String text(int length) {
            return "(a ".repeat(length / 6) + "b) ".repeat(length / 6);
        }
    },
    OPEN_BRACKETS("(["),
    NUMERIC_CITATIONS("It was so [1]. "),
    AUTHORS_AND_YEARS("It was so (Hall 1962). "),
    REPEATED_CUES("it is thought to "),
    CUE_PREFIXES("it is it is generally it could be "),
    MODAL_VERBS("may "),
    CUES_IN_SENTENCES("It may be thought. "),
    CONDITIONS("if not unless "),
    REPORTED_SPEECH("He said that she said that "),
    ONE_LETTER("a"),
    SINGLE_LETTERS("a "),
    ACCENTS("a\u0301"),
    EMOJI("\ud83d\ude00"),
    ONE_NUMBER("1234567890"),
    YEARS("1941 "),
    NAMES("Berlin London "),
    QUOTATION_MARKS("\""),
    OPEN_QUOTATIONS("“a "),
    FULL_STOPS(". "),
    COMMAS("a, "),
    HYPHENS("well-known-"),
    LINES("a\n"),
    PARAGRAPHS("a\n\n"),
    HEADINGS("References\n\n"),
    ADDRESSES("http://example.org/");

    private static final String ENDS = ".!?:;\n";

    private final String repeated;

    Shape(String repeated) {
        this.repeated = repeated;
    }

    /** A text of about so many UTF-16 code units. */
    String text(int length) {
        return repeated.isEmpty() ? Prose.of(length) : repeated.repeat(length / repeated.length());
    }

    private static String counted(int length, IntFunction<String> piece) {
        StringBuilder pieces = new StringBuilder(length);
        for (int i = 1; pieces.length() < length; i++) {
            pieces.append(piece.apply(i));
        }
        return pieces.toString();
    }
}
