package io.github.touchstone.benchmarks.count;

import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Options to call each benchmark once in this JVM: for what it finds, not for how long it takes. */
final class UntimedRun {

    static {
        // The lock keeps measurements from disturbing each other, and nothing is measured here.
        System.setProperty("jmh.ignoreLock", "true");
    }

    private UntimedRun() {}

    static ChainedOptionsBuilder of(String include) {
        return new OptionsBuilder()
                .include(include)
                .mode(Mode.SingleShotTime)
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
    }
}
