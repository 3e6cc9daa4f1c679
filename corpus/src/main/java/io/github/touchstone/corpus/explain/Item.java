package io.github.touchstone.corpus.explain;

import io.github.touchstone.location.Position;
import io.github.touchstone.score.Mend;
import java.util.Optional;

/**
 * One entry of the account.
 *
 * @param points what it takes or gives, with two decimals; negative if it costs
 * @param place where in the file; empty for what is of no one place, such as the start
 * @param rule what was found; empty for what is no finding
 * @param words the words of the text, on one line; may be empty
 * @param reason what the points are for
 * @param mend what would mend it; empty if nothing would
 */
public record Item(
        double points, Optional<Position> place, String rule, String words, String reason, Optional<Mend> mend) {}
