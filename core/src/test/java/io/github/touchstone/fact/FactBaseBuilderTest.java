package io.github.touchstone.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactBaseBuilderTest {

    private static FactBuild build(String csv) {
        return new FactBaseBuilder().add("f.csv", new StringReader(csv)).build();
    }

    private static List<String> pairs(FactBuild build) {
        return build.pairs().stream()
                .map(pair -> pair.kind() + " " + pair.first().place() + " "
                        + pair.second().place())
                .toList();
    }

    @Test
    void filesOfSeveralFormsGiveOneBase() {
        FactBuild build = new FactBaseBuilder()
                .add("a.txt", new StringReader("Snow is white.\n"))
                .add("b.csv", new StringReader("id,statement\nb,Coal is black.\n"))
                .add("c", new StringReader("{\"id\": \"c\", \"statement\": \"Grass is green.\"}"))
                .add(Fact.of("d", "The sky is blue."))
                .build();

        assertThat(build.base().facts())
                .extracting(Fact::statement)
                .containsExactly("Snow is white.", "Coal is black.", "Grass is green.", "The sky is blue.");
        assertThat(build.files())
                .extracting(FactFile::form)
                .containsExactly(FactForm.SENTENCES, FactForm.CSV, FactForm.JSON);
        assertThat(build.placed()).extracting(PlacedFact::place).containsExactly("a.txt:1", "b.csv:2", "c:1", "d");
    }

    @Test
    void aFormCanBeForced() {
        assertThat(new FactBaseBuilder()
                        .add("a.csv", new StringReader("id,statement\n"), FactForm.SENTENCES)
                        .build()
                        .base()
                        .facts())
                .extracting(Fact::statement)
                .containsExactly("id,statement");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        assertThat(FactReader.read("a", new StringReader("\uFEFFid,statement\na,Snow is white.\n"))
                        .facts())
                .containsExactly(Fact.of("a", "Snow is white."));
    }

    @Test
    void anIdThatStandsInTwoFilesIsNamedWithBoth() {
        FactBaseBuilder builder =
                new FactBaseBuilder().add("a.csv", new StringReader("id,statement\n\nx,Snow is white.\n"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.add("b.csv", new StringReader("id,statement\nx,Coal is black.\n")))
                .withMessage("b.csv:2: the id \"x\" stands already in a.csv:3: expected each id once");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.add(Fact.of("x", "Coal is black.")));
    }

    @Test
    void nothingStaysOfAFileThatIsRefused() {
        FactBaseBuilder builder = new FactBaseBuilder().add(Fact.of("first", "Snow is white."));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.add("a.csv", new StringReader("id,statement\na,Coal is black.\nb\n")));

        assertThat(builder.build().base().facts()).extracting(Fact::id).containsExactly("first");
        assertThat(builder.add(Fact.of("a", "Coal is black.")).build().files()).isEmpty();
    }

    @Test
    void aFileIsReadByItsPath(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.facts"), "Köstring wrote.\n");

        FactBuild build = new FactBaseBuilder().add(file).build();
        assertThat(build.placed().get(0).place()).isEqualTo("a.facts:1");
        assertThat(new FactBaseBuilder()
                        .add(file, FactForm.SENTENCES)
                        .build()
                        .base()
                        .hash())
                .isEqualTo(build.base().hash());
    }

    @Test
    void aSourceThatFailsIsNoFactFile() {
        Reader failing = new Reader() {
            @Override
            public int read(char[] to, int from, int length) throws IOException {
                throw new IOException("gone");
            }

            @Override
            public void close() {}
        };

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> new FactBaseBuilder().add("a", failing))
                .withMessageContaining("gone");
    }

    @Test
    void theSameStatementIsADuplicateWhateverItsCaseAndPunctuation() {
        assertThat(pairs(build("id,statement\na,The Tay Bridge fell.\nb,the tay-bridge  fell\nc,The bridge fell.\n")))
                .containsExactly("SAME_STATEMENT f.csv:2 f.csv:3");
    }

    @Test
    void theSameStatementOfAnotherTimeIsNoDuplicate() {
        assertThat(pairs(build("id,statement,time\na,The mayor died.,1901\nb,The mayor died.,1902\n")))
                .isEmpty();
    }

    @Test
    void theSameStatementDeniedIsAContradiction() {
        assertThat(pairs(build("id,statement,polarity\na,Pigs fly.,\nb,Pigs fly!,denied\n")))
                .containsExactly("OPPOSITE f.csv:2 f.csv:3");
    }

    @Test
    void theSameValueInOtherWordsIsADuplicate() {
        assertThat(pairs(build("""
                        id,subject,relation,value,statement
                        a,Berlin,capital of,Germany,Berlin is where the government of Germany sits.
                        b,berlin,Capital of,Germany,
                        """))).containsExactly("SAME_VALUE f.csv:2 f.csv:3");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            date of birth | 1815-12-10 |           | 1815-12-11 |           | true
            date of birth | 1815-12-10 |           | 1815       |           | false
            population    | 3500000    | 2015      | 3400000    | 2015/2016 | true
            population    | 3500000    | 2015      | 3400000    | 2011      | false
            population    | 3500000    |           | 3,500,000  | 2011      | false
            capital       | Bonn       | 1949/1990 | Berlin     | 1991/..   | false
            capital       | Bonn       | 1949/..   | Berlin     | 1991/..   | true
            employer      | Lever      |           | Unilever   |           | false
            """)
    void anotherValueAtTheSameTimeIsAContradictionWhereThereCanBeButOne(
            String relation, String value, String time, String otherValue, String otherTime, boolean clash) {
        FactBuild build = build("id,subject,relation,value,validity\n"
                + row("a", relation, value, time)
                + row("b", relation, otherValue, otherTime));

        assertThat(pairs(build)).isEqualTo(clash ? List.of("OTHER_VALUE f.csv:2 f.csv:3") : List.of());
    }

    private static String row(String id, String relation, String value, String time) {
        return id + ",X," + relation + ",\"" + value + "\"," + (time == null ? "" : time) + "\n";
    }

    @Test
    void whatLiesBetweenTwoThatAgreeIsStillFound() {
        assertThat(pairs(build("""
                        id,subject,relation,value,validity
                        a,Utopia,capital,Amaurot,1500/1600
                        b,Utopia,capital,Amaurot,1510/1700
                        c,Utopia,capital,Babel,1650
                        """))).containsExactly("OTHER_VALUE f.csv:3 f.csv:4");
    }

    @Test
    void twoItemsOfOneNameAreTwoSubjects() {
        String born = "\"P569\": [{\"id\": \"%s$1\", \"mainsnak\": {\"snaktype\": \"value\", \"datavalue\":"
                + " {\"type\": \"time\", \"value\": {\"time\": \"+%s-00-00T00:00:00Z\", \"precision\": 9}}}}]";
        String entity =
                "{\"id\": \"%s\", \"labels\": {\"en\": {\"value\": \"John Smith\"}}, \"claims\": {" + born + "}}";
        String two = "[" + entity.formatted("Q1", "Q1", "1901") + ",\n" + entity.formatted("Q2", "Q2", "1902") + "]";

        assertThat(pairs(new FactBaseBuilder().add("w", new StringReader(two)).build()))
                .isEmpty();
    }
}
