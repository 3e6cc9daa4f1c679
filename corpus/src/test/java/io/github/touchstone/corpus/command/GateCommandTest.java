package io.github.touchstone.corpus.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.corpus.table.Look;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands gate, baseline and dismiss, as a continuous build uses them. */
class GateCommandTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final String GOOD =
            "The council met on Monday. According to the minutes, which were published on Tuesday, eleven members voted for"
                    + " the new budget and four against it. The mayor said that the vote had been fair, and that the money"
                    + " would be spent on roads, schools and parks.\n";
    private static final String WEASEL = "Some experts say that the bridge may be closed in the spring.\n";
    private static final String NO_WEASEL = "{\"atMost\": 0, \"rules\": [\"hedge/weasel\"]}";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void aTextThatMeetsThePolicyPasses() throws IOException {
        assertThat(run("gate", file("a.txt", GOOD), "--policy", policy(NO_WEASEL)))
                .isZero();
        assertThat(output()).contains("pass", "a.txt", "1 passed, 0 passed with a warning, 0 blocked");
        assertThat(error()).isEmpty();
    }

    @Test
    void aTextThatDoesNotIsBlockedWithTheReasonAndItsPlace() throws IOException {
        file("a.txt", GOOD);
        file("b.txt", GOOD + WEASEL);

        assertThat(run("gate", folder.toString(), "--policy", policy(NO_WEASEL)))
                .isEqualTo(3);
        assertThat(output())
                .contains("block: 1 by hedge/weasel, and at most 0 may be: line 2, column 1, “Some experts say”")
                .contains("1 passed, 0 passed with a warning, 1 blocked");
    }

    @Test
    void aWarningIsNoFailure() throws IOException {
        String warning = NO_WEASEL.replace("}", ", \"then\": \"warn\"}");

        assertThat(run("gate", file("a.txt", GOOD + WEASEL), "--policy", policy(warning)))
                .isZero();
        assertThat(output()).contains("warn: 1 by hedge/weasel");
    }

    @Test
    void withoutAPolicyTheShippedOneDecides() throws IOException {
        String facts = file(
                "facts.json",
                "[{\"id\": \"vote\", \"statement\": \"Neil Armstrong walked on the Moon on 20 July 1969.\"}]");
        String wrong = file("a.txt", GOOD + "Neil Armstrong walked on the Moon on 20 July 1968.\n");

        assertThat(run("gate", wrong, "--facts", facts)).isEqualTo(3);
        assertThat(output()).contains("20 July 1969");
    }

    @Test
    void onlyWhatIsNewSinceTheBaselineIsBlocked() throws IOException {
        String policy = policy("{\"noNew\": [\"hedging\"]}");
        String text = file("a.txt", GOOD + WEASEL);
        String baseline = folder.resolve("baseline.json").toString();

        assertThat(run("baseline", text, "--out", baseline)).isZero();
        assertThat(run("gate", text, "--policy", policy, "--baseline", baseline))
                .isZero();
        file("a.txt", "A first paragraph.\n\n" + GOOD + WEASEL + "Many people believe that it will fall.\n");
        assertThat(run("gate", text, "--policy", policy, "--baseline", baseline))
                .isEqualTo(3);
        assertThat(output()).contains("new: hedge/weasel in line 5, column 1, “Many people believe”");
    }

    @Test
    void aPolicyThatAsksForNothingNewAsksForABaseline() throws IOException {
        assertThat(run("gate", file("a.txt", GOOD), "--policy", policy("{\"noNew\": []}")))
                .isEqualTo(2);
        assertThat(error()).contains("expected --baseline");
    }

    @Test
    void whatIsDismissedPassesUntilItsLastDayOrUntilItsWordsChange() throws IOException {
        String policy = policy(NO_WEASEL);
        String text = file("a.txt", GOOD + WEASEL);
        String dismissals = folder.resolve("dismissals.json").toString();
        run("gate", text, "--policy", policy, "--to", "json");
        String id = json().get(0).get("reasons").get(0).get("finding").asString();

        assertThat(run(
                        "dismiss",
                        text,
                        id,
                        "--dismissals",
                        dismissals,
                        "--who",
                        "M. Berg",
                        "--why",
                        "a quotation",
                        "--until",
                        "2026-11-30"))
                .isZero();
        assertThat(run("gate", text, "--policy", policy, "--dismissals", dismissals))
                .isZero();
        assertThat(run("gate", text, "--policy", policy, "--dismissals", dismissals, "--date", "2026-12-01"))
                .isEqualTo(3);
        assertThat(output()).contains("M. Berg holds no more: held until 2026-11-30");
        file("a.txt", GOOD + WEASEL.replace("experts", "scientists"));
        assertThat(run("gate", text, "--policy", policy, "--dismissals", dismissals))
                .isEqualTo(3);
        assertThat(output()).contains("where “Some experts say” stood there is now “Some scientists say”");
    }

    @Test
    void aSecondDismissalIsAddedToTheFirst() throws IOException {
        String text = file("a.txt", GOOD + WEASEL);
        String dismissals = folder.resolve("dismissals.json").toString();
        run("gate", text, "--to", "json");
        JsonNode findings = json().get(0).get("findings");

        for (JsonNode finding : findings) {
            String id = finding.get("id").asString();
            assertThat(run("dismiss", text, id, "--dismissals", dismissals, "--who", "B", "--why", "w"))
                    .isZero();
        }
        run("gate", text, "--dismissals", dismissals, "--to", "json");

        assertThat(findings.size()).isGreaterThan(1);
        assertThat(json().get(0).get("findings"))
                .allMatch(finding -> finding.get("dismissed").asBoolean());
    }

    @Test
    void aFindingThatIsNotThereCannotBeDismissed() throws IOException {
        assertThat(run(
                        "dismiss",
                        file("a.txt", GOOD),
                        "0123456789abcdef",
                        "--dismissals",
                        folder.resolve("d.json").toString(),
                        "--who",
                        "B",
                        "--why",
                        "w"))
                .isEqualTo(2);
        assertThat(error()).contains("0123456789abcdef: no such finding in");
    }

    @Test
    void commentsOfAPageAreFollowed() throws IOException {
        String page = file(
                "a.html", "<p>" + GOOD + "</p><!-- touchstone:ignore hedging why=\"a joke\" --><p>" + WEASEL + "</p>");

        assertThat(run("gate", page, "--policy", policy(NO_WEASEL))).isZero();
        assertThat(output()).contains("dismissed");
    }

    @Test
    void sarifTellsWhatIsNewDismissedAndGone() throws IOException {
        String page = file("a.html", "<p>" + GOOD + "</p><p>Many people believe that it will fall.</p>");
        String baseline = folder.resolve("baseline.json").toString();
        run("baseline", page, "--out", baseline);
        file(
                "a.html",
                "<p>" + GOOD + "</p><!-- touchstone:ignore hedging by=Berg why=\"a joke\" --><p>" + WEASEL + "</p>");

        run("gate", page, "--baseline", baseline, "--to", "sarif");

        JsonNode results = json().get("runs").get(0).get("results");
        assertThat(results.findValuesAsString("baselineState")).contains("new", "unchanged", "absent");
        assertThat(results.findValuesAsString("justification")).contains("a joke (Berg)");
        assertThat(results.findValues("suppressions"))
                .flatExtracting(suppressions -> suppressions.findValuesAsString("kind"))
                .contains("inSource");
    }

    @Test
    void aFileWithAnErrorIsToldByOptionLineAndField() throws IOException {
        String text = file("a.txt", GOOD);

        assertThat(run("gate", text, "--policy", policy("{\"minimumScore\": 101}")))
                .isEqualTo(2);
        assertThat(error()).contains("touchstone: --policy ", ":1: \"minimumScore\": expected a number from 0 to 100");
        assertThat(run("gate", text, "--baseline", file("b.json", "{\n\"documents\": []}")))
                .isEqualTo(2);
        assertThat(error()).contains("--baseline ", "b.json:1: \"schemaVersion\": expected a text, found nothing");
        assertThat(run("gate", text, "--dismissals", "no-such.json")).isEqualTo(2);
        assertThat(error()).contains("--dismissals no-such.json: no such file");
    }

    @Test
    void aBadFileDoesNotHideThatAnotherIsBlocked() throws IOException {
        String gone = folder.resolve("gone.txt").toString();

        assertThat(run("gate", gone, file("a.txt", GOOD), "--policy", policy(NO_WEASEL)))
                .isEqualTo(1);
        assertThat(run("gate", gone, file("b.txt", GOOD + WEASEL), "--policy", policy(NO_WEASEL)))
                .isEqualTo(3);
    }

    private String policy(String requirements) throws IOException {
        return file(
                "policy.json",
                "{\"schemaVersion\": \"1\", \"name\": \"test\", \"requirements\": [" + requirements + "]}");
    }

    private String file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return file.toString();
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                StandardCharsets.UTF_8,
                new Look(200, true, false));
        return CommandLines.run(terminal, CLOCK, arguments);
    }

    private String output() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String error() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private JsonNode json() {
        return JsonMapper.shared().readTree(output());
    }
}
