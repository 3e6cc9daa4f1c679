package io.github.touchstone.corpus.command;

/** What to tell the user when the memory of the Java machine runs out. */
final class Memory {

    static final String TOO_SMALL = "too long for " + Runtime.getRuntime().maxMemory() / 1_000_000
            + " MB of memory, expected more (java -Xmx…)";

    private Memory() {}
}
