package io.github.touchstone.signal;

import io.github.touchstone.analysis.Analysis;
import io.github.touchstone.attribution.Attribution;
import io.github.touchstone.citation.Citation;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Span;
import java.util.Arrays;

/** What carries each sentence: the best of the citations and attributions whose supported words reach into it. */
final class Support {

    /** How well a claim is carried. */
    enum Grade {
        /** By nothing. */
        NONE,
        /** By a source that is not named: "historians", "it is said". */
        VAGUE,
        /** By a citation or a named source. */
        CARRIED
    }

    private final Grade[] grades;

    private Support(int sentences) {
        grades = new Grade[sentences];
        Arrays.fill(grades, Grade.NONE);
    }

    static Support of(Analysis analysis) {
        Segmentation text = analysis.text();
        Support support = new Support(text.sentences().size());
        for (Citation citation : analysis.soundCitations()) {
            support.raise(text, citation.supports(), Grade.CARRIED);
        }
        for (Attribution attribution : analysis.attributions()) {
            boolean named =
                    attribution.grade() == Attribution.Grade.NAMED || attribution.grade() == Attribution.Grade.ROLE;
            support.raise(text, attribution.supports(), named ? Grade.CARRIED : Grade.VAGUE);
        }
        return support;
    }

    private void raise(Segmentation text, Span supported, Grade grade) {
        int sentence = text.sentenceAt(supported.start());
        while (sentence < grades.length && text.sentences().get(sentence).span().start() < supported.end()) {
            if (grade.compareTo(grades[sentence]) > 0) {
                grades[sentence] = grade;
            }
            sentence++;
        }
    }

    Grade of(int sentence) {
        return grades[sentence];
    }
}
