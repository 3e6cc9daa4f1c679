package io.github.touchstone.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileReaderTest {

    private static final String PROFILE = """
            {
              "name": "TEST",
              "version": "2",
              "minimumWords": 40,
              "signals": {
                "hedging": {"weight": 20, "scale": 2.5},
                "contradiction": {"weight": 80, "scale": 2, "basis": "remainder"}
              },
              "rules": {
                "hedge/weasel": 0.5
              }
            }
            """;

    private static Profile read(String json) {
        return ProfileReader.read("test.json", json);
    }

    @Test
    void aProfileIsRead() {
        Profile profile = read(PROFILE);

        assertThat(profile.name()).isEqualTo("TEST");
        assertThat(profile.version()).isEqualTo("2");
        assertThat(profile.minimumWords()).isEqualTo(40);
        assertThat(profile.signals())
                .containsEntry("hedging", new Profile.Weighing(20, 2.5, Profile.Basis.POINTS))
                .containsEntry("contradiction", new Profile.Weighing(80, 2, Profile.Basis.REMAINDER));
        assertThat(profile.factor("hedge/weasel")).isEqualTo(0.5);
    }

    @Test
    void theHashChangesWithAnyNumber() {
        assertThat(read(PROFILE.replace("2.5", "2.6")).hash())
                .isNotEqualTo(read(PROFILE).hash());
    }

    /** One piece of the profile, what stands there instead, and the message that names it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "version"            | "vresion"              | test.json:3: "vresion": expected one of [description, functions, licence, minimumWords, name, rules, signals, source, version]
            "TEST"               | 5                      | test.json:2: "name": expected a text
            "TEST"               | " "                    | test.json:12: "name": expected a text
            40                   | "40"                   | test.json:4: "minimumWords": expected a number
            40                   | -1                     | test.json:4: "minimumWords": expected a whole number, 0 or more
            40                   | 2.5                    | test.json:4: "minimumWords": expected a whole number, 0 or more
            "scale": 2.5         | "scale": "wide"        | test.json:6: "hedging.scale": expected a number
            , "scale": 2.5       | ``                     | test.json:6: "hedging": expected a weight, a scale, and perhaps a basis
            "scale": 2.5         | "scale": 2, "more": 1  | test.json:6: "hedging": expected a weight, a scale, and perhaps a basis
            "remainder"          | "rest"                 | test.json:7: "contradiction.basis": expected "points" or "remainder"
            "remainder"          | 5                      | test.json:7: "contradiction.basis": expected "points" or "remainder"
            20                   | -20                    | test.json:6: hedging: weight -20.0, scale 2.5: expected a weight of 0 or more and a scale above 0
            0.5                  | -0.5                   | test.json:10: "hedge/weasel": expected 0 or more
            0.5                  | 1e999                  | test.json:10: "hedge/weasel": expected 0 or more
            0.5                  | null                   | test.json:10: "hedge/weasel": expected a number
            """)
    void whatIsWrongIsNamedWithItsLine(String piece, String instead, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(PROFILE.replace(piece, instead)))
                .withMessage(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            []                                        | test.json:1: "a profile": expected an object
            {"signals": {}, "name": "T"}              | test.json:1: "signals": expected at least one signal
            {"signals": 1}                            | test.json:1: "signals": expected an object
            {"rules": []}                             | test.json:1: "rules": expected an object
            {"signals": {"hedging": 1}}               | test.json:1: "hedging": expected {"weight": …, "scale": …}
            """)
    void aWrongShapeIsNamed(String json, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> read(json)).withMessage(message);
    }

    @ParameterizedTest
    @CsvSource({"''", "{", "'{\"name\": \"T\"'", "nonsense"})
    void whatIsNoJsonIsNamedWithItsLine(String json) {
        assertThatIllegalArgumentException().isThrownBy(() -> read(json)).withMessageStartingWith("test.json:1: ");
    }
}
