package io.github.touchstone.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.score.Edit;
import io.github.touchstone.score.Finding;
import io.github.touchstone.score.Mend;
import io.github.touchstone.text.Span;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ResultJsonTest {

    private static final String SOURCE = "One line.\nThe pact was signed in 1940.\n";

    @ParameterizedTest
    @CsvSource({
        "contradiction, -0.5, fail, error",
        "contradiction, 0, fail, note",
        "hedging, -1, fail, warning",
        "hedging, -0.99, fail, note",
        "citation, 0, fail, note",
        "citation, 0.5, informational, none"
    })
    void howGraveAFindingIsFollowsWhatItCosts(String signal, double points, String kind, String level) {
        JsonNode result = result(finding(signal, points, Optional.empty()));

        assertThat(result.path("kind").asString("fail")).isEqualTo(kind);
        assertThat(result.get("level").asString()).isEqualTo(level);
        assertThat(result.has("rank")).isEqualTo(points < 0);
    }

    @Test
    void aCorrectionIsAFixThatPutsTheRightWordsInPlace() {
        Mend mend = new Mend(Mend.Action.CORRECT, "write “1939”", 12.5, List.of(new Edit(new Span(33, 37), "1939")));
        JsonNode result = result(finding("contradiction", -12.5, Optional.of(mend)));
        JsonNode replacement = result.get("fixes")
                .get(0)
                .get("artifactChanges")
                .get(0)
                .get("replacements")
                .get(0);

        assertThat(result.get("message").get("text").asString()).isEqualTo("A reason. Write “1939”: +12.5 points.");
        assertThat(result.get("properties").get("gain").asDouble()).isEqualTo(12.5);
        assertThat(replacement.get("insertedContent").get("text").asString()).isEqualTo("1939");
        assertThat(replacement.get("deletedRegion").get("startLine").asInt()).isEqualTo(2);
        assertThat(replacement.get("deletedRegion").get("startColumn").asInt()).isEqualTo(24);
        assertThat(replacement.get("deletedRegion").get("charOffset").asInt()).isEqualTo(33);
        assertThat(replacement.get("deletedRegion").get("charLength").asInt()).isEqualTo(4);
    }

    @Test
    void aSourceThatOnlyTheAuthorKnowsIsNoFix() {
        Mend mend = new Mend(Mend.Action.CITE, "cite this", 2.3, List.of(new Edit(new Span(37, 37), " [1]")));
        JsonNode result = result(finding("assertion", -3, Optional.of(mend)));

        assertThat(result.has("fixes")).isFalse();
        assertThat(result.get("message").get("text").asString()).isEqualTo("A reason. Cite this: +2.3 points.");
    }

    @Test
    void aMendThatBringsNothingIsNotPromised() {
        Mend mend = new Mend(Mend.Action.STRIKE, "take this out", 0, List.of(new Edit(new Span(10, 38), "")));

        assertThat(result(finding("hedging", -1, Optional.of(mend)))
                        .get("message")
                        .get("text")
                        .asString())
                .isEqualTo("A reason.");
    }

    @Test
    void theRegionIsTheWordsByLineAndByOffset() {
        JsonNode region = result(finding("hedging", -1, Optional.empty()))
                .get("locations")
                .get(0)
                .get("physicalLocation")
                .get("region");

        assertThat(region.get("snippet").get("text").asString()).isEqualTo("The pact was signed in 1940.");
        assertThat(region.get("startLine").asInt()).isEqualTo(2);
        assertThat(region.get("endLine").asInt()).isEqualTo(2);
        assertThat(region.get("endColumn").asInt()).isEqualTo(29);
    }

    private static Finding finding(String signal, double points, Optional<Mend> mend) {
        return new Finding(
                "00000000000000aa", signal, "own/rule", "", new Span(10, 38), "A reason.", points, List.of(), mend);
    }

    private static JsonNode result(Finding finding) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            new ResultJson(json, new LocationJson(json, "a.txt", 0, SOURCE)).result(finding, Optional.empty());
        }
        return JsonMapper.shared().readTree(out.toString());
    }
}
