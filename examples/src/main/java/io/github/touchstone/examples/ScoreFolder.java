package io.github.touchstone.examples;

import io.github.touchstone.ReliabilityScorer;
import io.github.touchstone.markup.Format;
import io.github.touchstone.report.Report;
import io.github.touchstone.score.Score;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Scores every text, HTML and Markdown file of a folder. Prints a table with one line a document. */
public final class ScoreFolder {

    private ScoreFolder() {}

    /**
     * Runs the example.
     *
     * @param args the folder; without one, the samples that the project ships, taken from the project's folder
     * @throws IOException if the folder or a file in it cannot be read
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args.length > 0 ? args[0] : "corpus/samples/documents");
        ReliabilityScorer scorer = ReliabilityScorer.create();
        System.out.println(" score  words  claims  citations  document");
        for (Path file : documents(folder)) {
            Format format = Format.ofFileName(file.toString()).orElse(Format.PLAIN);
            print(file.getFileName(), scorer.score(format.read(Files.readString(file))));
        }
    }

    private static List<Path> documents(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Format.ofFileName(file.toString()).isPresent())
                    .sorted()
                    .toList();
        }
    }

    private static void print(Path name, Report report) {
        String score = report.score() instanceof Score.Scored scored ? "%.1f".formatted(scored.points()) : "none";
        Report.Statistics found = report.statistics();
        System.out.printf("%6s  %5d  %6d  %9d  %s%n", score, found.words(), found.claims(), found.citations(), name);
    }
}
