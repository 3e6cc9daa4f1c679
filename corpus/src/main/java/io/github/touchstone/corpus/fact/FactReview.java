package io.github.touchstone.corpus.fact;

import io.github.touchstone.contradiction.FactClash;
import io.github.touchstone.fact.FactBuild;
import io.github.touchstone.fact.FactFile;
import io.github.touchstone.fact.FactPair;
import io.github.touchstone.fact.PlacedFact;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What there is to say of reference facts that were read together.
 *
 * @param facts how many there are
 * @param files what each file gave
 * @param duplicates pairs of which one is needless
 * @param contradictions pairs that cannot both be so, each once
 */
public record FactReview(
        int facts, List<FactFile> files, List<FactRemark> duplicates, List<FactRemark> contradictions) {

    /** Copies the lists. */
    public FactReview {
        files = List.copyOf(files);
        duplicates = List.copyOf(duplicates);
        contradictions = List.copyOf(contradictions);
    }

    /**
     * Puts together what the fields and what a judge tell.
     *
     * @param build the facts as they were read
     * @param clashes what a judge found; empty if none was asked
     * @return the review
     */
    public static FactReview of(FactBuild build, List<FactClash> clashes) {
        List<FactRemark> duplicates = build.pairs().stream()
                .filter(pair -> !pair.kind().isContradiction())
                .map(FactRemark::of)
                .toList();
        List<FactRemark> contradictions = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        for (FactPair pair : build.pairs()) {
            if (pair.kind().isContradiction() && seen.add(ids(FactRemark.of(pair)))) {
                contradictions.add(FactRemark.of(pair));
            }
        }
        Map<String, PlacedFact> placed = clashes.isEmpty()
                ? Map.of()
                : build.placed().stream()
                        .collect(Collectors.toMap(fact -> fact.fact().id(), Function.identity()));
        for (FactClash clash : clashes) {
            FactRemark remark = FactRemark.of(clash, placed);
            if (seen.add(ids(remark))) {
                contradictions.add(remark);
            }
        }
        return new FactReview(build.base().size(), build.files(), duplicates, contradictions);
    }

    private static List<String> ids(FactRemark remark) {
        return List.of(remark.first().fact().id(), remark.second().fact().id());
    }
}
