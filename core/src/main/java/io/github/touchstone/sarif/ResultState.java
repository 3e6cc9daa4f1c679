package io.github.touchstone.sarif;

import java.util.List;
import java.util.Optional;

/**
 * What others have said of a finding before: whether it is new, and whether it was dismissed.
 *
 * @param baseline how it stands to an earlier run; given for all results of a log or for none (3.27.24)
 * @param suppressions why it is not to be counted; empty if it counts
 */
public record ResultState(Optional<BaselineState> baseline, List<Suppression> suppressions) {

    /** Nothing is known of earlier runs, and nothing was dismissed. */
    public static final ResultState PLAIN = new ResultState(Optional.empty(), List.of());

    /** Copies the list, without what stands in it twice: SARIF wants the suppressions of a result to differ. */
    public ResultState {
        suppressions = suppressions.stream().distinct().toList();
    }
}
