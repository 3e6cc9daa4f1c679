package io.github.touchstone.benchmarks.rival;

import io.github.touchstone.benchmarks.result.Table;
import io.github.touchstone.benchmarks.sample.TextSize;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Speeds beside each other, each as a ratio to BreakIterator's words in the same text. */
final class RatioTable {

    private static final List<String> HEADING =
            List.of("what", "text", "MB/s", "error", "ratio to BreakIterator words");

    private final List<Speed> speeds;

    /** Of each text there has to be the speed of BreakIterator's words. */
    RatioTable(List<Speed> speeds) {
        this.speeds = List.copyOf(speeds);
    }

    /** The rows text by text, the fastest first. */
    Table rows() {
        return new Table(
                HEADING,
                Stream.of(TextSize.values())
                        .flatMap(text -> speeds.stream()
                                .filter(speed -> speed.text() == text)
                                .sorted(Comparator.comparingDouble(Speed::megabytes)
                                        .reversed()))
                        .map(this::row)
                        .toList());
    }

    String page() {
        return rows().toMarkdown() + "\n" + ratios();
    }

    private List<String> row(Speed speed) {
        return List.of(
                speed.who(),
                speed.text().title(),
                digits(speed.megabytes()),
                digits(speed.error()),
                digits(ratio(speed)));
    }

    /** How many times as fast as those whom we want to leave behind. */
    private String ratios() {
        StringBuilder ratios = new StringBuilder();
        for (Rival other : List.of(Rival.LANGUAGE_TOOL, Rival.OPENNLP_TAGS, Rival.NAIVE)) {
            speeds.stream()
                    .filter(speed -> speed.who().equals(other.title()))
                    .forEach(speed -> ratios.append(String.format(
                            Locale.ROOT,
                            "- Touchstone without facts goes through a text of %s %s times as fast as %s.%n",
                            speed.text().title(),
                            digits(of(Rival.TOUCHSTONE, speed.text()).megabytes() / speed.megabytes()),
                            other.title())));
        }
        return ratios.toString();
    }

    private double ratio(Speed speed) {
        return speed.megabytes() / of(Rival.BREAK_ITERATOR_WORDS, speed.text()).megabytes();
    }

    private Speed of(Rival rival, TextSize text) {
        return speeds.stream()
                .filter(speed -> speed.text() == text && speed.who().equals(rival.title()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no speed of " + rival + " in " + text));
    }

    /** Two digits that count. */
    private static String digits(double number) {
        if (!Double.isFinite(number)) {
            return "";
        }
        return number >= 10
                ? String.format(Locale.ROOT, "%.0f", number)
                : String.format(Locale.ROOT, number >= 1 ? "%.1f" : number >= 0.1 ? "%.2f" : "%.4f", number);
    }
}
