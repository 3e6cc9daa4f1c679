package io.github.touchstone.benchmarks;

import io.github.touchstone.ReliabilityScorer;
import io.github.touchstone.ReportChange;
import io.github.touchstone.ScoringSession;
import io.github.touchstone.benchmarks.count.Tally;
import io.github.touchstone.benchmarks.sample.Prose;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long an editor waits after an edit in an article of 100 KB, until it knows what changed. Each edit is made elsewhere,
 * at the start of a word, and taken back untimed.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class EditBenchmark {

    private static final int LENGTH = 100_000;
    private static final int DELETED = 12;

    /** What an author does. */
    public enum Kind {
        /** Types one letter. */
        LETTER("m", 0),
        /** Types a word, as completion does. */
        WORD("perhaps ", 0),
        /** Deletes a dozen characters. */
        DELETION("", DELETED),
        /** Pastes two paragraphs with a citation in them. */
        PASTE(
                "\n\nThe commission met in 1934 (Berg 2001). It may have cost 12 million crowns, some experts say.\n\n"
                        + "Nobody knows why.[1] According to Holm, the talks went well.\n\n",
                0);

        private final String inserted;
        private final int removed;

        Kind(String inserted, int removed) {
            this.inserted = inserted;
            this.removed = removed;
        }
    }

    /** What is done. */
    @Param
    public Kind kind = Kind.LETTER;

    private final Random places = new Random(1);
    private String prose = "";
    private ScoringSession session = ReliabilityScorer.create().session("");
    private int place;

    /** Makes the text and scores it once. */
    @Setup
    public void prepare() {
        prose = Prose.of(LENGTH);
        session = ReliabilityScorer.create().session(prose);
    }

    /** Chooses where the next edit is made. */
    @Setup(Level.Invocation)
    public void choose() {
        place = prose.indexOf(' ', places.nextInt(prose.length() - 2 * DELETED - LENGTH / 10)) + 1;
    }

    /** An edit to what it changed, without facts. */
    @Benchmark
    public ReportChange edit() {
        return session.edit(place, kind.removed, kind.inserted);
    }

    /** Takes the edit back, and looks whether all is as it was. */
    @TearDown(Level.Invocation)
    public void undo(Tally tally) {
        ReportChange undone = session.edit(place, kind.inserted.length(), prose.substring(place, place + kind.removed));
        tally.found(undone.report().findings().size(), prose.getBytes(StandardCharsets.UTF_8).length);
    }
}
