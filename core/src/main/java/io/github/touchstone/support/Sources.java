package io.github.touchstone.support;

import io.github.touchstone.attribution.Attribution;
import io.github.touchstone.citation.Citation;
import io.github.touchstone.text.Segmentation;
import java.util.Arrays;
import java.util.List;

/**
 * The sources that a text gives for what it says.
 *
 * @param citations its citations that lead to something, in order
 * @param attributions words that credit somebody with a statement, in order
 */
public record Sources(List<Citation> citations, List<Attribution> attributions) {

    /** Copies the lists. */
    public Sources {
        citations = List.copyOf(citations);
        attributions = List.copyOf(attributions);
    }

    /**
     * How well each sentence is carried by the sources bound to its words, whether it makes a claim or not.
     *
     * @param text the text
     * @return the best grade for each sentence, by its index
     */
    public List<Grade> grades(Segmentation text) {
        Grade[] grades = new Grade[text.sentences().size()];
        Arrays.fill(grades, Grade.NONE);
        BoundSources bound = new BoundSources(text, (first, end, carrier) -> raise(grades, first, end, carrier));
        if (grades.length > 0) {
            bound.addCitations(citations);
            bound.addAttributions(attributions);
        }
        return List.of(grades);
    }

    private static void raise(Grade[] grades, int first, int end, Carrier carrier) {
        Grade grade = carrier.rule().grade();
        for (int sentence = first; sentence < end; sentence++) {
            if (grade.compareTo(grades[sentence]) > 0) {
                grades[sentence] = grade;
            }
        }
    }
}
