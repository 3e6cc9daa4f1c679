package io.github.touchstone.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LaterTest {

    @Test
    void numbersAreWorkedOutWhenOneIsAskedForAndOnce() {
        AtomicInteger asked = new AtomicInteger();
        Later later = new Later(() -> List.of(0.25, (double) asked.incrementAndGet()));
        assertThat(asked).hasValue(0);

        assertThat(later).containsExactly(0.25, 1.0).hasSize(2);

        assertThat(later.get(1)).isEqualTo(1.0);
        assertThat(asked).hasValue(1);
    }
}
