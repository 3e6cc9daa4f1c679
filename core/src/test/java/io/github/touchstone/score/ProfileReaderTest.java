package io.github.touchstone.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileReaderTest {

    private static final String PROFILE = """
            {
              "name": "TEST",
              "version": "2",
              "minimumWords": 50,
              "signals": {
                "hedging": {"weight": 20, "scale": 2.5},
                "assertion": {"weight": 50, "scale": 0.5, "curve": "hyperbolic"},
                "citation": {"weight": 30, "scale": 0.4},
                "contradiction": {"weight": 80, "scale": 2, "basis": "remainder"},
                "shouting": {"weight": 5, "scale": 1}
              },
              "rules": {
                "hedge/weasel": 0.5,
                "shouting/word": 2
              },
              "off": ["hedge/booster", "contradiction/within-text"],
              "thresholds": {"contradiction": 0.9, "contradiction/date": 0.7},
              "functions": {"quoted": 0.25}
            }
            """;

    private static Profile read(String json) {
        return Profile.read("test.json", json);
    }

    @Test
    void aProfileIsRead() {
        Profile profile = read(PROFILE);

        assertThat(profile.name()).isEqualTo("TEST");
        assertThat(profile.version()).isEqualTo("2");
        assertThat(profile.minimumWords()).isEqualTo(50);
        assertThat(profile.signals())
                .containsEntry("hedging", new Profile.Weighing(20, 2.5, Profile.Basis.POINTS))
                .containsEntry("assertion", new Profile.Weighing(50, 0.5, Profile.Basis.POINTS, Curve.HYPERBOLIC))
                .containsEntry("contradiction", new Profile.Weighing(80, 2, Profile.Basis.REMAINDER));
        assertThat(profile.factor("hedge/weasel")).isEqualTo(0.5);
        assertThat(profile.factorOfFunction("quoted")).isEqualTo(0.25);
    }

    @Test
    void aRuleThatIsOffCountsForNothing() {
        assertThat(read(PROFILE).factor("hedge/booster")).isZero();
        assertThat(read(PROFILE).factor("contradiction/within-text/date")).isZero();
        assertThat(read(PROFILE).factor("contradiction/date")).isEqualTo(1);
    }

    @Test
    void theNearestHeadingSaysHowSureAFindingMustBe() {
        assertThat(read(PROFILE).threshold("contradiction/number")).isEqualTo(0.9);
        assertThat(read(PROFILE).threshold("contradiction/date")).isEqualTo(0.7);
        assertThat(read(PROFILE).threshold("contradictions/number")).isZero();
        assertThat(read(PROFILE).threshold("hedge/weasel")).isZero();
    }

    @Test
    void theUsualLengthIsAskedForWhereNoneIsGiven() {
        assertThat(read(PROFILE.replace("\"minimumWords\": 50,", "")).minimumWords())
                .isEqualTo(Profile.NEWS.minimumWords());
    }

    @Test
    void theHashChangesWithAnyNumber() {
        assertThat(read(PROFILE.replace("2.5", "2.6")).hash())
                .isNotEqualTo(read(PROFILE).hash());
    }

    /** One piece of the profile, what stands there instead, and the message that names line and field. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "version"             | "vresion"              | test.json:3: "vresion": expected one of [$schema, description, functions, licence, minimumWords, name, off, rules, signals, source, thresholds, version]
            "version"             | "name"                 | test.json:3: "name": expected each field once
            "name": "TEST",       | ``                     | test.json:19: the profile: "name" is missing
            "TEST"                | 5                      | test.json:2: "name": expected a text
            "TEST"                | " "                    | test.json:2: "name": expected a text that is not blank
            50                    | "50"                   | test.json:4: "minimumWords": expected a number
            50,                   | -1,                    | test.json:4: "minimumWords": expected a whole number, 0 to 1000000
            50,                   | 2.5,                   | test.json:4: "minimumWords": expected a whole number, 0 to 1000000
            "hedging"             | "hedgeing"             | test.json:6: "signals.hedgeing": expected one of [assertion, citation, contradiction, hedging]
            "scale": 2.5          | "scale": "wide"        | test.json:6: "signals.hedging.scale": expected a number
            "scale": 2.5          | "scale": 0             | test.json:6: "signals.hedging.scale": expected a number above 0
            "scale": 2.5          | "scale": 1e999         | test.json:6: "signals.hedging.scale": expected a number above 0
            , "scale": 2.5        | ``                     | test.json:6: "signals.hedging": "scale" is missing
            "weight": 20,         | ``                     | test.json:6: "signals.hedging": "weight" is missing
            "scale": 2.5          | "scale": 2, "more": 1  | test.json:6: "signals.hedging.more": expected one of [basis, curve, scale, weight]
            "hyperbolic"          | "steep"                | test.json:7: "signals.assertion.curve": expected one of [exponential, hyperbolic, linear]
            "remainder"           | "rest"                 | test.json:9: "signals.contradiction.basis": expected one of [points, remainder]
            "remainder"           | 5                      | test.json:9: "signals.contradiction.basis": expected a text
            80                    | 101                    | test.json:9: "signals.contradiction": expected a weight of 100 per cent of the remainder or less
            20                    | -20                    | test.json:6: "signals.hedging.weight": expected a number, 0 or more
            "hedge/weasel"        | "hedge/waesel"         | test.json:13: "rules.hedge/waesel": expected one of [hedge/approximator, hedge/booster, hedge/condition, hedge/doxastic, hedge/epistemic, hedge/investigation, hedge/vague-sentence, hedge/weasel]
            "shouting/word"       | "whispering/word"      | test.json:14: "rules.whispering/word": expected one of [assertion, citation, contradiction, hedge]
            0.5,                  | -0.5,                  | test.json:6: "signals.hedging.scale": expected a number above 0
            "hedge/weasel": 0.5   | "hedge/weasel": -1     | test.json:13: "rules.hedge/weasel": expected a number, 0 or more
            "hedge/weasel": 0.5   | "hedge/weasel": null   | test.json:13: "rules.hedge/weasel": expected a number
            "hedge/booster",      | "hedge/boost",         | test.json:16: "off.hedge/boost": expected one of [hedge/approximator, hedge/booster, hedge/condition, hedge/doxastic, hedge/epistemic, hedge/investigation, hedge/vague-sentence, hedge/weasel]
            "hedge/booster",      | "hedge/weasel",        | test.json:16: "off.hedge/weasel": expected a rule in "rules" or in "off", and once
            "hedge/booster",      | 5,                     | test.json:16: "off": expected a text
            ["hedge/booster",     | "hedge/booster", [     | test.json:16: "off": expected a list in brackets
            "contradiction": 0.9  | "contradiction": 1.1   | test.json:17: "thresholds.contradiction": expected a number, 0 to 1
            "contradiction": 0.9  | "contradict": 0.9      | test.json:17: "thresholds.contradict": expected one of [assertion, citation, contradiction, hedge]
            "quoted"              | "sung"                 | test.json:18: "functions.sung": expected one of [bare, idle, proven, quoted, warranted, weasel]
            {"quoted": 0.25}      | []                     | test.json:18: "functions": expected an object in braces
            """)
    void whatIsWrongIsNamedWithItsLineAndField(String piece, String instead, String message) {
        String json =
                piece.equals("0.5,") ? PROFILE.replace("2.5}", "-0.5}") : PROFILE.replaceFirst(quoted(piece), instead);

        assertThat(json).isNotEqualTo(PROFILE);
        assertThatIllegalArgumentException().isThrownBy(() -> read(json)).withMessage(message);
    }

    private static String quoted(String piece) {
        return Pattern.quote(piece);
    }

    @Test
    void aSignalThatIsMissingIsNamed() {
        String json = "{\"signals\": {\n\"hedging\": {\"weight\": 1, \"scale\": 1}\n}}";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(json))
                .withMessage("test.json:3: \"signals\": \"assertion\" is missing");
    }

    @Test
    void aProfileInWhichNothingWeighsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(PROFILE.replaceAll(
                        "\"weight\": \\d+, \"scale\": ([\\d.]+)(, \"curve\": \"[a-z]+\")?}",
                        "\"weight\": 0, \"scale\": 1}")))
                .withMessage(
                        "test.json:11: \"signals\": expected a signal whose weight is above 0, on the basis \"points\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            []                                        | test.json:1: the profile: expected an object in braces
            5                                         | test.json:1: the profile: expected an object in braces
            {"signals": 1}                            | test.json:1: "signals": expected an object in braces
            {"rules": []}                             | test.json:1: "rules": expected an object in braces
            {"signals": {"hedging": 1}}               | test.json:1: "signals.hedging": expected an object in braces
            {"name": "T"                              | test.json:1: the profile: the text ends here, before its closing brace
            {"signals": {"hedging": {"weight": 1      | test.json:1: "signals.hedging": the text ends here, before its closing brace
            {"off": ["hedge/weasel"                   | test.json:1: "off": the text ends here, before its closing brace
            ``                                        | test.json:1: the profile: expected an object in braces
            """)
    void aWrongShapeIsNamed(String json, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> read(json)).withMessage(message);
    }

    @Test
    void whatFollowsTheProfileIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(PROFILE + "{}"))
                .withMessage("test.json:20: the profile: expected nothing after the closing brace");
    }

    @ParameterizedTest
    @CsvSource({"nonsense", "{'name': 1}", "{\"name\" \"T\"}", "{\"name\": \"T\",}"})
    void whatIsNoJsonIsNamedWithItsLine(String json) {
        assertThatIllegalArgumentException().isThrownBy(() -> read(json)).withMessageStartingWith("test.json:1: ");
    }
}
