package io.github.touchstone.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.touchstone.contradiction.ContradictionFinder;
import io.github.touchstone.contradiction.SelfContradiction;
import io.github.touchstone.entailment.TypedJudge;
import io.github.touchstone.fact.FactBase;
import io.github.touchstone.text.Document;
import org.junit.jupiter.api.Test;

class RunningAnalysisTest {

    private static final String FILLER = """
            The valley lies between two ranges of hills, and its people have always lived from wool and timber. The road \
            to the coast follows the stream, which rises high above the last farms and never runs dry in summer.

            """.repeat(8);
    private static final String SIGNED = "Germany and the Soviet Union signed the pact in Moscow in 1939.";
    private static final String SIGNED_LATER = "Germany and the Soviet Union signed the pact in Moscow in 1941.";

    private final ContradictionFinder finder = new ContradictionFinder(FactBase.EMPTY, new TypedJudge());

    @Test
    void holdsAnEditedParagraphAgainstThoseThatWereReadLongBefore() {
        String start = FILLER + SIGNED + "\n\n" + FILLER;
        RunningAnalysis running = new RunningAnalysis(finder);
        running.next(Document.plain(start), () -> false);
        String edited = "Many say so. " + start + "\n\n" + SIGNED_LATER;
        running.next(Document.plain("Many say so. " + start), () -> false);

        Analysis analysis = running.next(Document.plain(edited), () -> false).orElseThrow();

        SelfContradiction clash = analysis.factCheck().selfContradictions().get(0);
        assertEquals("1941", clash.verdict().textPiece().of(edited).replace("in ", ""));
        assertEquals("1939", clash.verdict().factPiece().of(edited).replace("in ", ""));
        assertEquals(Analysis.of(Document.plain(edited), finder).factCheck(), analysis.factCheck());
    }
}
