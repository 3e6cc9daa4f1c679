package io.github.touchstone.score;

import io.github.touchstone.signal.Assessment;
import io.github.touchstone.signal.Evidence;
import io.github.touchstone.signal.Grounds;
import io.github.touchstone.signal.Observation;
import io.github.touchstone.text.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes findings of observations: names them, and brings their spans from the extracted text to the source. */
final class FindingMaker {

    private final Document document;
    private final Mends mends;
    private final FindingIds ids;
    private final List<Finding> made = new ArrayList<>();

    FindingMaker(Document document, Mends mends) {
        this.document = document;
        this.mends = mends;
        this.ids = new FindingIds(document.text());
    }

    Finding make(Assessment assessment, Observation observation, long hundredths) {
        Grounds grounds = observation.grounds().get();
        Finding finding = new Finding(
                ids.next(observation.rule(), observation.span()),
                assessment.signal(),
                observation.rule(),
                observation.function(),
                document.toSource(observation.span()),
                grounds.reason(),
                hundredths / 100.0,
                inSource(grounds.evidence()),
                mends.of(observation));
        made.add(finding);
        return finding;
    }

    private List<Evidence> inSource(List<Evidence> evidence) {
        if (document.isItsOwnSource()) {
            return evidence;
        }
        Evidence[] moved = new Evidence[evidence.size()];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = evidence.get(i).inSource(document);
        }
        return List.of(moved);
    }

    List<Finding> inOrder() {
        Finding[] findings = made.toArray(Finding[]::new);
        Arrays.sort(findings, FindingMaker::byPlace);
        return List.of(findings);
    }

    private static int byPlace(Finding a, Finding b) {
        int order = a.span().compareTo(b.span());
        if (order == 0) {
            order = a.rule().compareTo(b.rule());
        }
        return order == 0 ? a.id().compareTo(b.id()) : order;
    }
}
