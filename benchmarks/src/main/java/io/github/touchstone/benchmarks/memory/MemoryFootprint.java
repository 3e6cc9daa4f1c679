package io.github.touchstone.benchmarks.memory;

import io.github.touchstone.benchmarks.startup.FreshJvm;
import java.io.IOException;

/** Prints how much heap a scorer keeps, and whether 64 MB are enough to work in. */
public final class MemoryFootprint {

    private MemoryFootprint() {}

    /**
     * Measures, each in a JVM of its own.
     *
     * @param args none
     * @throws IOException if a JVM cannot be started
     */
    public static void main(String[] args) throws IOException {
        System.out.print(FreshJvm.run(RetainedHeap.class));
        System.out.print(FreshJvm.run(ScoreEverything.class, "-Xmx64m"));
    }
}
