package io.github.touchstone.benchmarks;

import io.github.touchstone.analysis.Analysis;
import io.github.touchstone.benchmarks.count.Tally;
import io.github.touchstone.benchmarks.fact.FactWorld;
import io.github.touchstone.contradiction.CheckedText;
import io.github.touchstone.contradiction.ContradictionFinder;
import io.github.touchstone.contradiction.FactCheck;
import io.github.touchstone.entailment.TypedJudge;
import io.github.touchstone.fact.FactBase;
import io.github.touchstone.fact.ReferenceFact;
import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.proposition.Proposition;
import io.github.touchstone.proposition.PropositionReader;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Sentences held against made-up facts, a thousand to a million of them: the whole of it, and candidates alone. */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@BenchmarkMode(Mode.SampleTime)
@Fork(value = 1, jvmArgsAppend = "-Xmx6g")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 2)
public class FactBenchmark {

    private static final int SENTENCES = 4_000;
    private static final int CANDIDATES = 12;

    /** How many facts there are. */
    @Param({"1000", "10000", "100000", "1000000"})
    public int size = 1000;

    private FactBase facts = FactBase.EMPTY;
    private ContradictionFinder finder = new ContradictionFinder(facts, new TypedJudge());
    private final List<CheckedText> sentences = new ArrayList<>();
    private final List<List<Proposition>> clauses = new ArrayList<>();
    private final int[] expected = new int[SENTENCES];
    private int next;

    /** Makes the facts and the sentences, and counts the candidates of each sentence. */
    @Setup
    public void prepare() {
        FactWorld world = new FactWorld();
        facts = FactBase.of(world.facts(size));
        finder = new ContradictionFinder(facts, new TypedJudge());
        for (int i = 0; i < SENTENCES; i++) {
            Analysis analysis = Analysis.of(Document.plain(world.sentence(i, size)));
            Segmentation text = analysis.text();
            sentences.add(new CheckedText(
                    text,
                    text.sentences(),
                    Lexicons.standard().match(text),
                    analysis.hedgeCues(),
                    analysis.attributions(),
                    analysis.quotations()));
            PropositionReader reader = new PropositionReader(text, List.of());
            List<Proposition> read = new ArrayList<>();
            for (Sentence sentence : text.sentences()) {
                read.addAll(reader.read(sentence));
            }
            clauses.add(read);
            expected[i] = found(i).size();
        }
    }

    /** The clauses of a sentence read, their candidates found, and each pair judged. */
    @Benchmark
    public FactCheck check(Tally tally) {
        FactCheck check = finder.check(sentences.get(turn(tally)));
        if (check.facts() != size) {
            throw new IllegalStateException("held against " + check.facts() + " facts, expected " + size);
        }
        return check;
    }

    /** Clauses of a sentence to candidate facts. */
    @Benchmark
    public List<ReferenceFact> candidates(Tally tally) {
        int sentence = turn(tally);
        List<ReferenceFact> found = found(sentence);
        if (found.size() != expected[sentence]) {
            throw new IllegalStateException("found " + found.size() + ", expected " + expected[sentence]);
        }
        return found;
    }

    private List<ReferenceFact> found(int sentence) {
        List<ReferenceFact> found = new ArrayList<>();
        for (Proposition clause : clauses.get(sentence)) {
            found.addAll(facts.about(clause, Set.of(), CANDIDATES));
        }
        return found;
    }

    /** The sentences in turn; each round begins with the count of all candidates. */
    private int turn(Tally tally) {
        if (next == 0) {
            tally.found(Arrays.stream(expected).sum(), 0);
        }
        int sentence = next;
        next = (next + 1) % SENTENCES;
        return sentence;
    }
}
