package io.github.touchstone.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PromiseTest {

    private final AtomicInteger asked = new AtomicInteger();
    private final Promise later = Promise.later(() -> {
        asked.incrementAndGet();
        return Optional.of(mend(1.5));
    });

    @Test
    void itIsWorkedOutOnceAndNotBeforeItIsAskedFor() {
        assertThat(asked).hasValue(0);

        assertThat(later.mend()).contains(mend(1.5));
        assertThat(later.mend()).contains(mend(1.5));

        assertThat(asked).hasValue(1);
    }

    @Test
    void itEqualsOneThatWasKnownAllAlong() {
        assertThat(later).isEqualTo(Promise.of(Optional.of(mend(1.5)))).hasToString("Optional[" + mend(1.5) + "]");
        assertThat(later).isNotEqualTo(Promise.of(Optional.of(mend(2)))).isNotEqualTo(Promise.NONE);
    }

    @Test
    void aTableWorksNoneOut() {
        assertThat(later.hashCode()).isEqualTo(Promise.NONE.hashCode());
        assertThat(asked).hasValue(0);
    }

    private static Mend mend(double gain) {
        return new Mend(Mend.Action.CITE, "cite a source for this", gain, List.of());
    }
}
