package io.github.touchstone.benchmarks.count;

import java.util.Collection;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
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

    /** Here and nowhere else, since JMH's runner looks for the property as soon as its class is touched. */
    static Collection<RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
        return new Runner(options.build()).run();
    }

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
