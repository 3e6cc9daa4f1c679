package io.github.touchstone.entailment;

import java.util.Optional;

/** Looks for one kind of clash between a claim and a fact that speak of the same event. */
@FunctionalInterface
interface Check {

    /** Returns the clash, or empty if the two do not clash in this way. */
    Optional<Verdict> check(Alignment alignment);
}
