package io.github.touchstone;

/** A text with something for every signal. */
final class SampleText {

    static final String PLAIN = """
            The Axis talks

            Some experts say that the talks may have failed over Finland. According to Molotov, the talks went well.[1]
            Germany invaded the Soviet Union on 22 June 1940. The treaty was signed in Moscow on 23 August 1939.

            The ministry sold about 900,000 tons of oil, and it is clear that the price was low. “It is certainly over,”
            wrote Halder in his diary (Halder 1964). Poland was divided in September 1939, and the border ran along the
            river Bug.[2] Many historians believe that nobody in Moscow knew of the plan.
            """;

    private SampleText() {}
}
