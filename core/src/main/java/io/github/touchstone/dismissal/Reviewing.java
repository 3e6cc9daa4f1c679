package io.github.touchstone.dismissal;

import io.github.touchstone.anchor.Anchor;
import io.github.touchstone.anchor.Anchoring;
import io.github.touchstone.anchor.Subject;
import io.github.touchstone.anchor.Subjects;
import io.github.touchstone.report.Report;
import io.github.touchstone.score.Finding;
import io.github.touchstone.text.Document;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds dismissals and comments against the findings of one report. */
final class Reviewing {

    private final Report report;
    private final Document document;
    private final LocalDate today;
    private final Subjects apart;
    private final List<Subject> subjects;

    Reviewing(Report report, Document document, LocalDate today) {
        this.report = report;
        this.document = document;
        this.today = today;
        this.apart = new Subjects(document);
        this.subjects = apart.of(report.findings());
    }

    Review review(List<Dismissal> dismissals, Ignores ignores) {
        List<Anchor> anchors = dismissals.stream().map(Dismissal::anchor).toList();
        Anchoring anchoring = Anchoring.of(anchors, subjects);
        Fate fate = new Fate(document, subjects, anchoring, today);
        Map<Subject, List<Waiver>> waivers = waivers(dismissals, anchoring, ignores);
        return new Review(
                report.findings().stream()
                        .map(finding -> reviewed(finding, waivers))
                        .toList(),
                dismissals.stream().map(fate::of).toList(),
                ignores.problems(report, today));
    }

    private Map<Subject, List<Waiver>> waivers(List<Dismissal> dismissals, Anchoring anchoring, Ignores ignores) {
        Map<Subject, List<Waiver>> waivers = new HashMap<>();
        for (Dismissal dismissal : dismissals) {
            if (!dismissal.isOver(today)) {
                anchoring.find(dismissal.anchor()).ifPresent(subject -> add(waivers, subject, Waiver.of(dismissal)));
            }
        }
        for (Subject subject : subjects) {
            ignores.covering(subject, today).forEach(ignore -> add(waivers, subject, Waiver.of(ignore)));
        }
        return waivers;
    }

    private static void add(Map<Subject, List<Waiver>> waivers, Subject subject, Waiver waiver) {
        waivers.computeIfAbsent(subject, key -> new ArrayList<>()).add(waiver);
    }

    private ReviewedFinding reviewed(Finding finding, Map<Subject, List<Waiver>> waivers) {
        Set<Waiver> all = new LinkedHashSet<>();
        List<Subject> open = new ArrayList<>();
        for (Subject subject : apart.of(finding)) {
            List<Waiver> these = waivers.getOrDefault(subject, List.of());
            all.addAll(these);
            if (these.isEmpty()) {
                open.add(subject);
            }
        }
        return new ReviewedFinding(finding, List.copyOf(all), open);
    }
}
