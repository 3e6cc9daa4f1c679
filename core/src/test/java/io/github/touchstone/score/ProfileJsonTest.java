package io.github.touchstone.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileJsonTest {

    private static Profile written(Profile profile) {
        return Profile.read("written.json", ProfileJson.of(profile, "a test", "Apache-2.0"));
    }

    private static Profile withHash(Profile profile, String hash) {
        return new Profile(
                profile.name(),
                profile.version(),
                profile.description(),
                profile.minimumWords(),
                profile.signals(),
                profile.rules(),
                profile.thresholds(),
                profile.functions(),
                hash);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NEWS", "ENCYCLOPEDIA", "ACADEMIC", "BLOG", "PRESS_RELEASE", "LEGAL"})
    void whatIsWrittenIsReadAsTheSame(String name) {
        Profile profile = Profile.named(name).orElseThrow();

        assertThat(written(profile))
                .isEqualTo(withHash(profile, written(profile).hash()));
    }

    @Test
    void curvesThresholdsAndRulesThatAreOffAreWritten() {
        Profile profile =
                Profile.NEWS.with("assertion", new Profile.Weighing(33.3, 0.125, Profile.Basis.POINTS, Curve.LINEAR));
        Profile stricter = new Profile(
                "STRICT",
                "1",
                "",
                10,
                profile.signals(),
                Map.of("hedge/booster", 0.0),
                Map.of("contradiction", 0.9),
                Map.of(),
                "0");

        assertThat(written(stricter))
                .isEqualTo(withHash(stricter, written(stricter).hash()));
    }

    @Test
    void theSameProfileGivesTheSameLinesOnEverySystem() {
        String json = ProfileJson.of(Profile.NEWS, "a test", "Apache-2.0");

        assertThat(json)
                .isEqualTo(ProfileJson.of(Profile.NEWS, "a test", "Apache-2.0"))
                .doesNotContain("\r");
        assertThat(json.lines()).contains("  \"source\" : \"a test\",", "      \"weight\" : 30.0,");
    }
}
