package io.github.touchstone.mend;

import io.github.touchstone.analysis.Analysis;
import io.github.touchstone.score.Mend;
import io.github.touchstone.score.Mends;
import io.github.touchstone.score.Scoring;
import io.github.touchstone.signal.Assessment;
import io.github.touchstone.signal.Observation;
import io.github.touchstone.signal.Remedy;
import io.github.touchstone.signal.Signal;
import io.github.touchstone.text.Document;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Works out what mending a finding would bring, by scoring the text as it would be.
 *
 * <p>A source more changes no word, so the signals judge the same marks with one citation more. Other words have to be read
 * anew. Either is done for the weightiest observations only, so that the work stays in proportion to the text.
 */
public final class Mender implements Mends {

    /** So many remedies are tried that only cite, and so many that change words. */
    private static final int MOST_CITING = 32;

    private static final int MOST_REWORDING = 12;
    /** Other words mean another reading of the whole text; a book is not read a dozen times over. */
    private static final int LONGEST_REWORDED = 100_000;

    private final Analysis analysis;
    private final List<Signal> signals;
    private final Scoring scoring;
    private final Function<Document, Analysis> reading;
    private final long score;
    private final Edits edits;
    private final Map<Remedy, Optional<Mend>> mends = new HashMap<>();

    /**
     * Tries the remedies of what was observed.
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
        this.signals = List.copyOf(signals);
        this.scoring = scoring;
        this.reading = reading;
        this.score = scoring.hundredths(assessments);
        this.edits = new Edits(analysis);
        Map<Boolean, List<Remedy>> remedies = assessments.stream()
                .flatMap(assessment -> assessment.observations().stream())
                .sorted(Comparator.comparingDouble(Observation::severity).reversed())
                .flatMap(observation -> observation.remedy().stream())
                .distinct()
                .collect(Collectors.partitioningBy(Remedy.Cite.class::isInstance));
        remedies.getOrDefault(true, List.of()).stream().limit(MOST_CITING).forEach(this::tryOut);
        if (analysis.text().document().text().length() <= LONGEST_REWORDED) {
            remedies.getOrDefault(false, List.of()).stream()
                    .limit(MOST_REWORDING)
                    .forEach(this::tryOut);
        }
    }

    @Override
    public Optional<Mend> of(Observation observation) {
        return observation.remedy().flatMap(remedy -> mends.getOrDefault(remedy, Optional.empty()));
    }

    private void tryOut(Remedy remedy) {
        mends.put(remedy, mend(remedy).filter(mend -> mend.gain() > 0));
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
        List<Assessment> assessments =
                signals.stream().map(signal -> signal.assess(mended)).toList();
        return (scoring.hundredths(assessments) - score) / 100.0;
    }
}
