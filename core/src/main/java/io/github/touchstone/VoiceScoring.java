package io.github.touchstone;

import io.github.touchstone.analysis.Analysis;
import io.github.touchstone.report.Voice;
import io.github.touchstone.report.Voices;
import io.github.touchstone.score.Extent;
import io.github.touchstone.score.Ledger;
import io.github.touchstone.score.Mends;
import io.github.touchstone.score.Score;
import io.github.touchstone.score.ScoreSheet;
import io.github.touchstone.score.Scoring;
import io.github.touchstone.signal.Assessment;
import io.github.touchstone.signal.Signal;
import io.github.touchstone.text.Sentence;
import java.util.List;

/** Scores the author's words and those that are another's apart. */
final class VoiceScoring {

    /** Fewer quoted words say too little about who is quoted. */
    private static final int FEWEST_WORDS = 25;

    private final List<Signal> signals;
    private final Scoring scoring;

    VoiceScoring(List<Signal> signals, Scoring scoring) {
        this.signals = signals;
        this.scoring = scoring;
    }

    Voices voices(Analysis analysis, ScoreSheet author) {
        int quotedWords = analysis.othersWords().words();
        return new Voices(
                new Voice(
                        Math.max(0, analysis.proseWords() - quotedWords),
                        author.score(),
                        author.signals(),
                        author.ledger()),
                quoted(analysis, quotedWords));
    }

    private Voice quoted(Analysis analysis, int words) {
        if (words < FEWEST_WORDS) {
            String reason = words == 0 ? "nothing is quoted" : Obstacle.tooFew(words, FEWEST_WORDS);
            return new Voice(words, new Score.Undetermined(reason), List.of(), new Ledger(List.of()));
        }
        List<Assessment> assessments =
                signals.stream().map(signal -> signal.assessQuoted(analysis)).toList();
        int sentences = 0;
        for (Sentence sentence : analysis.text().sentences()) {
            sentences += analysis.othersWords().areSentence(sentence.index()) ? 1 : 0;
        }
        ScoreSheet sheet =
                scoring.sum(analysis.text().document(), assessments, Extent.of(Math.max(1, sentences)), Mends.NONE);
        return new Voice(words, sheet.score(), sheet.signals(), sheet.ledger());
    }
}
