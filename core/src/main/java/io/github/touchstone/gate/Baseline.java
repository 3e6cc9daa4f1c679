package io.github.touchstone.gate;

import io.github.touchstone.anchor.Anchor;
import io.github.touchstone.anchor.Anchoring;
import io.github.touchstone.anchor.Subject;
import io.github.touchstone.anchor.Subjects;
import io.github.touchstone.report.Report;
import io.github.touchstone.text.Document;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was found in documents at some time, so that later only what is new may be asked about. What speaks for a text is
 * not in it. It holds whether or not a finding is dismissed.
 *
 * @param documents what was found in each, by what the caller calls the document, such as its path
 */
public record Baseline(Map<String, List<Anchor>> documents) {

    /** Nothing was found before: all is new. */
    public static final Baseline EMPTY = new Baseline(Map.of());

    /** Copies the map, in its order. */
    public Baseline {
        Map<String, List<Anchor>> copy = new LinkedHashMap<>();
        documents.forEach((name, anchors) -> copy.put(name, List.copyOf(anchors)));
        documents = Collections.unmodifiableMap(copy);
    }

    /**
     * Reads a baseline by the schema {@code baseline-1.schema.json} beside this class.
     *
     * @param file the file's name, for messages
     * @param json what stands in it
     * @return the baseline
     * @throws IllegalArgumentException naming file, line and field, if it is malformed
     */
    public static Baseline read(String file, String json) {
        return BaselineJson.read(file, json);
    }

    /**
     * Writes the baseline.
     *
     * @return JSON with each finding on a line of its own, closed by a line feed; the same bytes for the same findings
     */
    public String toJson() {
        return BaselineJson.write(this);
    }

    /**
     * What a baseline keeps of one document.
     *
     * @param document the document
     * @param report its report
     * @return what is found in it, in order
     */
    public static List<Anchor> of(Document document, Report report) {
        return new Subjects(document)
                .of(report.findings()).stream().map(Subject::anchor).toList();
    }

    /**
     * Adds what is found in a document, in place of what was found in it before.
     *
     * @param name what the caller calls the document
     * @param document the document
     * @param report its report
     * @return a baseline with it
     */
    public Baseline with(String name, Document document, Report report) {
        Map<String, List<Anchor>> with = new LinkedHashMap<>(documents);
        with.put(name, of(document, report));
        return new Baseline(with);
    }

    /**
     * Holds a report against what was found before. Findings are known again when text is moved, and when something is
     * put in or taken out around them.
     *
     * @param name what the caller called the document
     * @param document the document
     * @param report its report
     * @return what is new, what was there before, and what is gone
     */
    public Comparison compare(String name, Document document, Report report) {
        List<Anchor> before = documents.getOrDefault(name, List.of());
        List<Subject> now = new Subjects(document).of(report.findings());
        Anchoring anchoring = Anchoring.of(before, now);
        return new Comparison(
                now.stream().filter(subject -> !anchoring.knows(subject)).toList(),
                now.stream().filter(anchoring::knows).toList(),
                before.stream()
                        .filter(anchor -> anchoring.find(anchor).isEmpty())
                        .toList());
    }
}
