package io.github.touchstone.corpus.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.touchstone.corpus.table.Look;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScoreCommandTest {

    private static final String TEXT =
            "The council met on Monday. Perhaps it will meet again. According to the minutes, "
                    + "which were published on Tuesday, eleven members voted for the new budget and four against it. The mayor "
                    + "said that the vote had been fair, and that the money would be spent on roads, schools and parks.";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void allWellIsZeroAndNothingIsSaidOnStandardError() throws IOException {
        assertThat(run("score", file("a.txt", TEXT))).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(output()).contains("a.txt").contains("profile");
    }

    @Test
    void reportsComeInPathOrderWhateverTheOrderOfTheArguments() throws IOException {
        String b = file("b.txt", TEXT);
        String a = file("a.txt", TEXT);

        run("score", b, a, "--to", "json");

        assertThat(json())
                .extracting(report -> report.get("document").asString())
                .containsExactly(a, b);
    }

    @Test
    void standardInputIsADocument() {
        assertThat(run(input(TEXT), "score", "-", "--to", "json")).isZero();
        assertThat(json().get(0).get("document").asString()).isEqualTo("-");
    }

    @Test
    void anEmptyFileIsNoErrorAndHasNoScore() throws IOException {
        assertThat(run("score", file("empty.txt", ""), "--to", "json")).isZero();
        assertThat(json().get(0).get("score").get("status").asString()).isEqualTo("undetermined");
    }

    @Test
    void oneBadFileIsOneLineAndDoesNotStopTheRest() throws IOException {
        file("a.txt", TEXT);
        Files.write(folder.resolve("b.txt"), new byte[] {'a', 0, 'b'});
        file("c.txt", TEXT);

        assertThat(run("score", folder.toString(), "--to", "json")).isEqualTo(1);
        assertThat(json()).hasSize(2);
        assertThat(error())
                .isEqualTo("touchstone: " + folder + "/b.txt: binary file (NUL at byte 1), expected text in UTF-8");
    }

    @Test
    void aFileThatIsNotUtf8IsNamedWithTheLine() throws IOException {
        Path latin1 = folder.resolve("a.txt");
        Files.write(latin1, "caf\u00E9 au lait".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(run("score", latin1.toString())).isEqualTo(1);
        assertThat(error())
                .isEqualTo("touchstone: " + latin1 + ": byte 0xE9 in line 1 is not UTF-8, expected text in UTF-8");
    }

    @Test
    void aFileThatIsNotThereIsNamed() throws IOException {
        String gone = folder.resolve("gone.txt").toString();

        assertThat(run("score", gone, file("a.txt", TEXT), "--to", "json")).isEqualTo(1);
        assertThat(json()).hasSize(1);
        assertThat(error()).isEqualTo("touchstone: " + gone + ": no such file or folder");
    }

    @Test
    void aFileWithoutPermissionIsNamed() throws IOException {
        Path closed = Path.of(file("a.txt", TEXT));
        assumeFalse(!closed.toFile().setReadable(false) || Files.isReadable(closed), "this user may read anything");

        assertThat(run("score", closed.toString())).isEqualTo(1);
        assertThat(error()).isEqualTo("touchstone: " + closed + ": permission denied");
    }

    @Test
    void aFolderWithoutDocumentsIsNothingToDo() throws IOException {
        Files.writeString(folder.resolve("picture.png"), "no text");

        assertThat(run("score", folder.toString())).isEqualTo(2);
        assertThat(error()).startsWith("touchstone: " + folder + ": no document found, expected");
        assertThat(output()).isEmpty();
    }

    @Test
    void aFactFileWithAnErrorIsNamedWithTheLine() throws IOException {
        String facts = file("facts.json", "[\n{\"id\": \"a\"}\n]\n");

        assertThat(run("score", file("a.txt", TEXT), "--facts", facts)).isEqualTo(2);
        assertThat(error()).startsWith("touchstone: facts.json:2:").contains("statement");
    }

    @Test
    void aFactFileThatIsNotThereIsNamed() throws IOException {
        assertThat(run("score", file("a.txt", TEXT), "--facts", "no-such.json")).isEqualTo(2);
        assertThat(error()).isEqualTo("touchstone: --facts no-such.json: no such file or folder");
    }

    @Test
    void factsReachTheScorer() throws IOException {
        String facts = file("facts.json", "[{\"id\": \"moon\", \"statement\": \"The Moon orbits Earth.\"}]");
        String text = file("a.txt", TEXT);

        run("score", text, "--facts", facts, "--to", "json");

        assertThat(json().get(0).get("versions").get("facts").asString()).isNotEqualTo("none");
    }

    @Test
    void anUnknownProfileIsAnsweredWithTheKnownOnes() throws IOException {
        assertThat(run("score", file("a.txt", TEXT), "--profile", "GOSSIP")).isEqualTo(2);
        assertThat(error()).startsWith("touchstone: --profile GOSSIP: no such profile, expected one of NEWS, ");
    }

    @Test
    void theProfileIsTheOneAskedFor() throws IOException {
        run("score", file("a.txt", TEXT), "--profile", "ACADEMIC", "--to", "json");

        assertThat(json().get(0).get("profile").asString()).isEqualTo("ACADEMIC");
    }

    @Test
    void wrongUsageIsOneLineThatPointsToTheHelp() throws IOException {
        String text = file("a.txt", TEXT);

        assertThat(run("score", text, "--colour")).isEqualTo(2);
        assertThat(error()).isEqualTo("touchstone: Unknown option: '--colour' (see touchstone score --help)");
        err.reset();
        assertThat(run("score", text, "--to", "pdf")).isEqualTo(2);
        assertThat(error())
                .contains("'--to': expected one of table, json, jsonl, sarif, annotation, csv, html but was 'pdf'");
        err.reset();
        assertThat(run("score")).isEqualTo(2);
        assertThat(error()).contains("PATH");
        err.reset();
        assertThat(run()).isEqualTo(2);
        assertThat(error()).startsWith("touchstone: Missing required subcommand");
    }

    @Test
    void helpTellsOptionsProfilesAndExitCodes() {
        assertThat(run("score", "--help")).isZero();
        assertThat(output())
                .contains("--facts", "--profile", "--to", "--out")
                .contains("ENCYCLOPEDIA", "PRESS_RELEASE")
                .contains("table, json, jsonl, sarif, annotation, csv,")
                .contains("Exit codes:");
    }

    @Test
    void theVersionIsOneLine() {
        assertThat(run("--version")).isZero();
        assertThat(output()).startsWith("touchstone ").hasLineCount(1);
    }

    @Test
    void aReportGoesToTheFileAskedFor() throws IOException {
        Path report = folder.resolve("report.html");

        assertThat(run("score", file("a.txt", TEXT), "--to", "html", "--out", report.toString()))
                .isZero();
        assertThat(output()).isEmpty();
        assertThat(report).content(StandardCharsets.UTF_8).startsWith("<!DOCTYPE html>");
    }

    @Test
    void aReportInTheFolderThatIsScoredIsNotScoredItself() throws IOException {
        file("a.txt", TEXT);
        Path report = folder.resolve("report.html");

        run("score", folder.toString(), "--to", "html", "--out", report.toString());
        String first = Files.readString(report);
        run("score", folder.toString(), "--to", "html", "--out", report.toString());

        assertThat(report).content(StandardCharsets.UTF_8).isEqualTo(first);
    }

    @Test
    void aDocumentIsNotOverwrittenByItsReport() throws IOException {
        String text = file("a.txt", TEXT);

        assertThat(run("score", text, "--out", text)).isEqualTo(2);
        assertThat(Path.of(text)).content(StandardCharsets.UTF_8).isEqualTo(TEXT);
    }

    @Test
    void anEmptyPathIsNotTheFolderOneStandsIn() {
        assertThat(run("score", "")).isEqualTo(2);
        assertThat(error()).isEqualTo("touchstone: '': expected the path of a file or folder");
    }

    @Test
    void anOutputThatCannotBeWrittenIsNamed() throws IOException {
        String nowhere = folder.resolve("no/such/folder/report.json").toString();

        assertThat(run("score", file("a.txt", TEXT), "--out", nowhere)).isEqualTo(2);
        assertThat(error())
                .isEqualTo("touchstone: --out " + nowhere
                        + ": no such file or folder, expected a file that can be written");
    }

    @Test
    void aReaderThatHasGoneIsNoError() throws IOException {
        assertThat(run(new Refusing("Broken pipe"), "score", file("a.txt", TEXT), "--to", "jsonl"))
                .isZero();
        assertThat(error()).isEmpty();
    }

    @Test
    void aFullDiskIsAnError() throws IOException {
        assertThat(run(new Refusing("No space left on device"), "score", file("a.txt", TEXT), "--to", "csv"))
                .isEqualTo(2);
        assertThat(error()).isEqualTo("touchstone: standard output: No space left on device");
    }

    @Test
    void theSameFilesGiveTheSameBytes() throws IOException {
        file("a.txt", TEXT);
        file("b/c.md", "# Title\n\n" + TEXT);
        for (String form : new String[] {"table", "json", "jsonl", "sarif", "annotation", "csv", "html"}) {
            out.reset();
            run("score", folder.toString(), "--to", form);
            byte[] first = out.toByteArray();
            out.reset();
            run("score", folder.toString(), "--to", form);

            assertThat(out.toByteArray()).isEqualTo(first).isNotEmpty();
        }
    }

    private String file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    private int run(String... arguments) {
        return run(input(""), out, arguments);
    }

    private int run(InputStream in, String... arguments) {
        return run(in, out, arguments);
    }

    private int run(OutputStream output, String... arguments) {
        return run(input(""), output, arguments);
    }

    private int run(InputStream in, OutputStream output, String... arguments) {
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        return CommandLines.run(
                new Terminal(in, output, errors, StandardCharsets.UTF_8, new Look(100, true, false)), arguments);
    }

    private static InputStream input(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private String output() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What standard error says, which is one line at most. */
    private String error() {
        String lines = err.toString(StandardCharsets.UTF_8);
        assertThat(lines.lines().count()).isLessThanOrEqualTo(1);
        return lines.strip();
    }

    private JsonNode json() {
        return new JsonMapper().readTree(output());
    }

    private static final class Refusing extends OutputStream {

        private final String reason;

        Refusing(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int b) throws IOException {
            throw new IOException(reason);
        }
    }
}
