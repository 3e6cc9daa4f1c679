package io.github.touchstone.signal;

import io.github.touchstone.analysis.Analysis;
import io.github.touchstone.claim.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Unsupported assertions: checkable statements that no citation and no named source carries, held against the number
 * of checkable statements.
 *
 * <p>A statement credited to a group ("historians") or to nobody is still bare, though a little less. Quoted statements
 * are another's and are not asked for a source here.
 */
public final class AssertionSignal implements Signal {

    /** The signal's name. */
    public static final String NAME = "assertion";

    /** Share of its severity that a claim keeps when somebody unnamed is credited with it. */
    private static final double VAGUELY_CREDITED = 0.8;
    /** A text with fewer claims counts as if it had so many. */
    private static final int FEWEST_CLAIMS = 3;

    /** Creates the signal. */
    public AssertionSignal() {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Assessment assess(Analysis analysis) {
        if (analysis.claims().isEmpty()) {
            return Assessment.undetermined(NAME, "no checkable statement was found");
        }
        Support support = Support.of(analysis);
        List<Observation> observations = new ArrayList<>();
        for (Claim claim : analysis.claims()) {
            if (!analysis.isQuoted(claim.span())) {
                Support.Grade grade = support.of(claim.sentence());
                if (grade != Support.Grade.CARRIED) {
                    observations.add(observation(claim, grade));
                }
            }
        }
        return Assessment.against(
                NAME, observations, Math.max(FEWEST_CLAIMS, analysis.claims().size()));
    }

    private static Observation observation(Claim claim, Support.Grade grade) {
        double severity = claim.checkability() * (0.5 + 0.5 * claim.stakes());
        if (grade == Support.Grade.VAGUE) {
            return new Observation(
                    "assertion/vague-source",
                    claim.span(),
                    "A checkable statement whose source is not named. Say who holds it, or cite it.",
                    severity * VAGUELY_CREDITED);
        }
        return new Observation(
                "assertion/bare",
                claim.span(),
                "A checkable statement (" + kinds(claim) + ") with neither citation nor named source near it. Cite it.",
                severity);
    }

    private static String kinds(Claim claim) {
        return String.join(
                ", ",
                claim.kinds().stream()
                        .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                        .sorted()
                        .toList());
    }
}
