package io.github.touchstone.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileTest {

    @Test
    void sixProfilesShip() {
        assertThat(Profile.names())
                .containsExactly("NEWS", "ENCYCLOPEDIA", "ACADEMIC", "BLOG", "PRESS_RELEASE", "LEGAL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NEWS", "ENCYCLOPEDIA", "ACADEMIC", "BLOG", "PRESS_RELEASE", "LEGAL"})
    void eachWeighsTheFourSignalsAndItsPointsAre100(String name) {
        Profile profile = Profile.named(name).orElseThrow();

        assertThat(profile.signals()).containsOnlyKeys("hedging", "assertion", "citation", "contradiction");
        assertThat(profile.signals().values().stream()
                        .filter(weighing -> weighing.basis() == Profile.Basis.POINTS)
                        .mapToDouble(Profile.Weighing::weight)
                        .sum())
                .isEqualTo(100);
        assertThat(profile.description()).isNotBlank();
        assertThat(profile.version()).isNotBlank();
        assertThat(profile.minimumWords()).isPositive();
        assertThat(profile.hash()).matches("[0-9a-f]{16}");
    }

    @ParameterizedTest
    @CsvSource({"news, NEWS", "Press-Release, PRESS_RELEASE", "PRESS_RELEASE, PRESS_RELEASE"})
    void namesAreFoundInAnyCase(String given, String name) {
        assertThat(Profile.named(given)).map(Profile::name).contains(name);
    }

    @Test
    void anUnknownNameIsNoProfile() {
        assertThat(Profile.named("TABLOID")).isEmpty();
    }

    @Test
    void aRuleThatIsNotNamedHasTheFactorOne() {
        assertThat(Profile.NEWS.factor("citation/attribution-named")).isEqualTo(1.6);
        assertThat(Profile.NEWS.factor("hedge/weasel")).isEqualTo(1);
    }

    @Test
    void noMoreThanAllOfTheRemainderCanBeTaken() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Profile.Weighing(101, 1, Profile.Basis.REMAINDER))
                .withMessageStartingWith("weight 101.0: expected at most 100");
    }

    @ParameterizedTest
    @CsvSource({"-1, 1", "NaN, 1", "Infinity, 1", "1, 0", "1, -1", "1, NaN", "1, Infinity"})
    void aWeighingOutOfRangeIsNamed(double weight, double scale) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Profile.Weighing(weight, scale, Profile.Basis.POINTS))
                .withMessageStartingWith("weight " + weight + ", scale " + scale + ": expected");
    }

    @Test
    void oneOfOnesOwnIsReadFromAFile(@TempDir Path folder) throws IOException {
        String json = ProfileJson.of(Profile.BLOG, "a test", "");
        Path file = Files.writeString(folder.resolve("own.json"), json);

        assertThat(Profile.read(file)).isEqualTo(Profile.read("own.json", new StringReader(json)));
        assertThat(Profile.read(file).signals()).isEqualTo(Profile.BLOG.signals());
    }

    @Test
    void aByteOrderMarkIsPassedOver() {
        assertThat(Profile.read("own.json", "\uFEFF" + ProfileJson.of(Profile.BLOG, "", ""))
                        .name())
                .isEqualTo("BLOG");
    }

    @Test
    void aFileThatIsNoTextIsNamed(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("own.json"), new byte[] {'{', (byte) 0xE9});

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Profile.read(file))
                .withMessage("own.json: expected text in UTF-8");
    }

    @Test
    void aFileThatIsFarTooLongIsNotReadToItsEnd() {
        Reader endless = new Reader() {
            @Override
            public int read(char[] text, int from, int length) {
                Arrays.fill(text, from, from + length, ' ');
                return length;
            }

            @Override
            public void close() {}
        };

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Profile.read("own.json", endless))
                .withMessage("own.json: too long, expected at most 1048576 characters");
    }

    @Test
    void aFileThatIsNotThereIsAnError() {
        assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> Profile.read(Path.of("no-such.json")));
    }

    @Test
    void aSignalCanBeWeighedBesides() {
        Profile.Weighing weighing = new Profile.Weighing(5, 1, Profile.Basis.POINTS);

        assertThat(Profile.NEWS.with("shouting", weighing).signals())
                .containsAllEntriesOf(Profile.NEWS.signals())
                .containsEntry("shouting", weighing);
    }
}
