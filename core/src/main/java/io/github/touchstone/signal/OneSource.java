package io.github.touchstone.signal;

import io.github.touchstone.analysis.Analysis;
import io.github.touchstone.support.Carrier;
import io.github.touchstone.support.Grade;
import io.github.touchstone.support.JudgedClaim;
import io.github.touchstone.support.Rule;
import io.github.touchstone.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Claims of a text that rests on one source nearly alone: what one source says many times is still one witness. Where a
 * source alone carries more than {@value #MUCH} of the carried claims and more than {@value #PLENTY} of them, the n-th such
 * claim stays open by
 *
 * <pre>{@value #MOST_OPEN} * (1 - {@value #PLENTY} / n) * (share - {@value #MUCH}) / (1 - {@value #MUCH})</pre>
 *
 * of its weight. One finding stands at the first claim beyond, so that a citation repeated at every sentence does not pass
 * for a text that is sourced throughout.
 */
final class OneSource {

    private static final double PLENTY = 4;
    private static final double MOST_OPEN = 0.8;
    private static final double MUCH = 0.6;

    private final Map<String, List<JudgedClaim>> restingOn = new LinkedHashMap<>();
    private int carried;

    OneSource(Analysis analysis) {
        Map<Span, List<String>> witnesses = new HashMap<>();
        analysis.citations().forEach(citation -> witnesses.put(citation.span(), citation.witnesses()));
        for (JudgedClaim judged : analysis.judgedClaims()) {
            carried += judged.support().grade() == Grade.CARRIED ? 1 : 0;
            List<Carrier> carriers = judged.support().carriers();
            boolean alone = carriers.size() == 1 && carriers.get(0).rule() == Rule.CITATION;
            if (alone && ClaimWeight.isInNeed(judged, analysis)) {
                List<String> its = witnesses.getOrDefault(carriers.get(0).span(), List.of());
                if (its.size() == 1) {
                    restingOn
                            .computeIfAbsent(its.get(0), name -> new ArrayList<>())
                            .add(judged);
                }
            }
        }
    }

    List<Observation> observations() {
        List<Observation> observations = new ArrayList<>();
        restingOn.forEach((source, claims) -> {
            double share = (double) claims.size() / carried;
            if (claims.size() > PLENTY && share > MUCH) {
                observations.add(observation(source, claims, (share - MUCH) / (1 - MUCH)));
            }
        });
        return observations;
    }

    private Observation observation(String source, List<JudgedClaim> claims, double excess) {
        double severity = 0;
        for (int n = (int) PLENTY + 1; n <= claims.size(); n++) {
            severity += ClaimWeight.of(claims.get(n - 1)) * MOST_OPEN * (1 - PLENTY / n) * excess;
        }
        return new Observation(
                "assertion/one-source",
                claims.get((int) PLENTY).claim().span(),
                severity,
                () -> new Grounds(
                        claims.size() + " statements rest on “" + source + "” alone; from here on that counts for less."
                                + " Cite others who say so too.",
                        List.of()));
    }
}
