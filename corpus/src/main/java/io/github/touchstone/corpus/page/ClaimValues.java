package io.github.touchstone.corpus.page;

import io.github.touchstone.claim.Claim;
import io.github.touchstone.corpus.output.Excerpt;
import io.github.touchstone.corpus.output.ScoredDocument;
import io.github.touchstone.support.Carrier;
import io.github.touchstone.support.JudgedClaim;
import io.github.touchstone.support.Support;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The claims of a document as rows of a table, with both halves of their judgement. */
final class ClaimValues {

    private static final int LONGEST_QUOTE = 200;

    private ClaimValues() {}

    static List<Map<String, Object>> of(ScoredDocument scored) {
        return scored.report().claims().stream()
                .map(judged -> row(scored, judged))
                .toList();
    }

    private static Map<String, Object> row(ScoredDocument scored, JudgedClaim judged) {
        Claim claim = judged.claim();
        return Map.of(
                "claimed", Excerpt.of(scored.document(), claim.span(), LONGEST_QUOTE),
                "kinds", claim.kinds().stream().map(Claim.Kind::label).collect(Collectors.joining(", ")),
                "checkability", percent(claim.checkability()),
                "specificity", percent(claim.specificity()),
                "stakes", percent(claim.stakes()),
                "need", percent(judged.need()),
                "grade", judged.support().grade().label(),
                "carriedBy", carriedBy(judged.support()));
    }

    private static String carriedBy(Support support) {
        if (support.known().isPresent()) {
            return "needs no source: " + support.known().get().reason();
        }
        return support.carriers().isEmpty()
                ? "nothing"
                : support.carriers().stream().map(ClaimValues::named).distinct().collect(Collectors.joining("; "));
    }

    private static String named(Carrier carrier) {
        String words = carrier.rule().words();
        return carrier.label().isEmpty() ? words : words + " (" + Excerpt.oneLine(carrier.label()) + ")";
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }
}
