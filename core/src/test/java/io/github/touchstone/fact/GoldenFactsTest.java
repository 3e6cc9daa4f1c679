package io.github.touchstone.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.text.Label;
import io.github.touchstone.text.ShippedFile;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is made of the files in {@code golden}: the form, then for each fact its line, id, polarity and statement with
 * the other fields that it has, then what was left out. The sign ⏎ stands for a new line.
 */
class GoldenFactsTest {

    @ParameterizedTest
    @ValueSource(strings = {"plain.txt", "table.csv", "fields.jsonl", "feed.json", "graph.jsonld", "entities.json"})
    void aFileGivesTheFactsThatStandBesideIt(String file) {
        assertThat(read(file)).isEqualTo(text(file + ".expected").lines().toList());
    }

    private static List<String> read(String file) {
        FactBuild build =
                new FactBaseBuilder().add(file, new StringReader(text(file))).build();
        FactFile read = build.files().get(0);
        List<String> lines = new ArrayList<>(List.of(Label.of(read.form())));
        build.placed().forEach(placed -> lines.add(line(placed)));
        for (FactFile.LeftOut left : read.leftOut()) {
            lines.add("left out\t" + left.count() + "\tfrom line " + left.line() + "\t" + left.reason());
        }
        return lines;
    }

    private static String line(PlacedFact placed) {
        Fact fact = placed.fact();
        List<String> cells = new ArrayList<>(List.of(
                String.valueOf(placed.line()),
                fact.id(),
                Label.of(fact.polarity()),
                fact.statement().replace("\r\n", "⏎")));
        add(cells, "time", fact.time());
        add(cells, "validity", fact.validity());
        add(cells, "place", fact.place());
        add(cells, "aliases", String.join(", ", fact.aliases()));
        add(cells, "source", (fact.source().title() + " " + fact.source().url()).strip());
        return String.join("\t", cells);
    }

    private static void add(List<String> cells, String name, String value) {
        if (!value.isEmpty()) {
            cells.add(name + "=" + value);
        }
    }

    private static String text(String file) {
        return ShippedFile.read(GoldenFactsTest.class, "golden/" + file);
    }
}
