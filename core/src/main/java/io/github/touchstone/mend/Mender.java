package io.github.touchstone.mend;

import io.github.touchstone.analysis.Analysis;
import io.github.touchstone.score.Mend;
import io.github.touchstone.score.Mends;
import io.github.touchstone.score.Promise;
import io.github.touchstone.score.Scoring;
import io.github.touchstone.signal.Assessment;
import io.github.touchstone.signal.Observation;
import io.github.touchstone.signal.Remedy;
import io.github.touchstone.signal.Signal;
import io.github.touchstone.text.Document;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Works out what mending a finding would bring, by scoring the text as it would be.
 *
 * <p>A source more changes no word, so the signals judge the same marks with one citation more. Other words have to be read
 * anew. Either is done for the weightiest observations only, so that the work stays in proportion to the text, and only when
 * somebody asks for the promise: a score does not wait for it.
 */
public final class Mender implements Mends {

    /** So many remedies are tried that only cite, and so many that change words. */
    private static final int MOST_CITING = 32;

    private static final int MOST_REWORDING = 12;
    /** Other words mean another reading of the whole text; a book is not read a dozen times over. */
    private static final int LONGEST_REWORDED = 100_000;

    private static final long UNKNOWN = -1;

    private final Analysis analysis;
    private final List<Assessment> assessments;
    private final List<Signal> signals;
    private final Scoring scoring;
    private final Function<Document, Analysis> reading;
    private final Edits edits;
    private final Map<Remedy, Promise> promises = new HashMap<>();
    private volatile long score = UNKNOWN;

    /**
     * Chooses the remedies that are worth trying.
     *
     * @param analysis the text as it is
     * @param assessments what the signals observed
     * @param signals the signals, in the same order
     * @param scoring what weighs it
     * @param reading reads a text whose words were changed
     */
    public Mender(
            Analysis analysis,
            List<Assessment> assessments,
            List<Signal> signals,
            Scoring scoring,
            Function<Document, Analysis> reading) {
        this.analysis = analysis;
        this.assessments = List.copyOf(assessments);
        this.signals = List.copyOf(signals);
        this.scoring = scoring;
        this.reading = reading;
        this.edits = new Edits(analysis);
        promise(Weightiest.of(assessments, MOST_CITING, Remedy.Cite.class::isInstance));
        if (analysis.text().document().text().length() <= LONGEST_REWORDED) {
            promise(Weightiest.of(assessments, MOST_REWORDING, remedy -> !(remedy instanceof Remedy.Cite)));
        }
    }

    private void promise(List<Remedy> remedies) {
        remedies.forEach(remedy ->
                promises.put(remedy, Promise.later(() -> mend(remedy).filter(mend -> mend.gain() > 0))));
    }

    @Override
    public Promise of(Observation observation) {
        return observation
                .remedy()
                .map(remedy -> promises.getOrDefault(remedy, Promise.NONE))
                .orElse(Promise.NONE);
    }

    private Optional<Mend> mend(Remedy remedy) {
        if (remedy instanceof Remedy.Cite cite) {
            return Optional.of(new Mend(
                    Mend.Action.CITE,
                    cite.sentences().size() == 1
                            ? "cite a source for this"
                            : "cite a source for each of these "
                                    + cite.sentences().size(),
                    gain(analysis.ifCited(cite.sentences())),
                    edits.citing(cite.sentences())));
        }
        if (remedy instanceof Remedy.Correct correct) {
            return edits.rewording(correct.words(), correct.with())
                    .map(edit -> new Mend(
                            Mend.Action.CORRECT,
                            "write “" + correct.with() + "”",
                            gain(edited(correct.words().start(), correct.words().end(), correct.with())),
                            List.of(edit)));
        }
        Remedy.Strike strike = (Remedy.Strike) remedy;
        return edits.rewording(strike.words(), "")
                .map(edit -> new Mend(
                        Mend.Action.STRIKE,
                        "take this out",
                        gain(edited(strike.words().start(), strike.words().end(), "")),
                        List.of(edit)));
    }

    private Analysis edited(int start, int end, String with) {
        return reading.apply(EditedDocument.of(analysis.text().document(), start, end, with));
    }

    private double gain(Analysis mended) {
        List<Assessment> then =
                signals.stream().map(signal -> signal.assess(mended)).toList();
        return (scoring.hundredths(then) - score()) / 100.0;
    }

    /** The score of the text as it is, in hundredths; two threads may both sum it up, and come to the same. */
    private long score() {
        if (score == UNKNOWN) {
            score = scoring.hundredths(assessments);
        }
        return score;
    }
}
