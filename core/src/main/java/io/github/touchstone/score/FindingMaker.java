package io.github.touchstone.score;

import io.github.touchstone.signal.Assessment;
import io.github.touchstone.signal.Evidence;
import io.github.touchstone.signal.Observation;
import io.github.touchstone.text.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes findings of observations: names them, and brings their spans from the extracted text to the source. */
final class FindingMaker {

    private static final Comparator<Finding> BY_PLACE =
            Comparator.comparing(Finding::span).thenComparing(Finding::rule).thenComparing(Finding::id);

    private final Document document;
    private final FindingIds ids = new FindingIds();
    private final List<Finding> made = new ArrayList<>();

    FindingMaker(Document document) {
        this.document = document;
    }

    Finding make(Assessment assessment, Observation observation, long hundredths) {
        Finding finding = new Finding(
                ids.next(observation.rule(), observation.span().of(document.text())),
                assessment.signal(),
                observation.rule(),
                observation.function(),
                document.toSource(observation.span()),
                observation.reason(),
                hundredths / 100.0,
                inSource(observation.evidence()));
        made.add(finding);
        return finding;
    }

    private List<Evidence> inSource(List<Evidence> evidence) {
        Evidence[] moved = new Evidence[evidence.size()];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = evidence.get(i).inSource(document);
        }
        return List.of(moved);
    }

    List<Finding> inOrder() {
        return made.stream().sorted(BY_PLACE).toList();
    }
}
