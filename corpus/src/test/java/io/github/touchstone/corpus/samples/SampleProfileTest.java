package io.github.touchstone.corpus.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.score.Curve;
import io.github.touchstone.score.Profile;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SampleProfileTest {

    @Test
    void theSampleProfileIsReadWithAllItsFields() throws IOException {
        Profile profile = Profile.read(Path.of("samples", "profile.json"));

        assertThat(profile.name()).isEqualTo("MINUTES");
        assertThat(profile.minimumWords()).isEqualTo(60);
        assertThat(profile.signals().get("assertion").curve()).isEqualTo(Curve.HYPERBOLIC);
        assertThat(profile.factor("citation/attribution-role")).isEqualTo(2);
        assertThat(profile.factor("hedge/condition")).isZero();
        assertThat(profile.threshold("contradiction/date")).isEqualTo(0.9);
        assertThat(profile.factorOfFunction("quoted")).isZero();
    }
}
