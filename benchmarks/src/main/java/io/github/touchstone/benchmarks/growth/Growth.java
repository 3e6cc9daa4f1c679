package io.github.touchstone.benchmarks.growth;

import io.github.touchstone.benchmarks.result.Occasion;
import io.github.touchstone.benchmarks.result.ResultFiles;
import io.github.touchstone.benchmarks.result.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Measures how the time grows with the length of a text, with the number of facts, with the threads, and with texts made to
 * slow a scorer down, and writes it with the exponent of each curve.
 */
public final class Growth {

    private static final List<String> HEADING = List.of("what", "size", "seconds", "wanted", "found");
    private static final int SHAPE_SHORTEST = 100_000;
    private static final int SHAPE_MIDDLE = 1_000_000;
    private static final int SHAPE_LONGEST = 10_000_000;
    /** Beyond this a longer text of the same shape would keep one waiting for minutes. */
    private static final double PATIENCE = 10;

    private final List<List<String>> rows = new ArrayList<>();
    private final TextGrowth texts = new TextGrowth();

    private Growth() {}

    /**
     * Measures and writes. Takes a quarter of an hour and most of a heap of 12 GB with 100 MB and a million facts.
     *
     * @param args how long the longest text is, and how many facts there are at most (100,000,000 and 1,000,000 without
     *     them); then date and commit
     * @throws IOException if it cannot be written
     * @throws InterruptedException if it is interrupted
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        int longest = args.length > 0 ? Integer.parseInt(args[0]) : 100_000_000;
        int facts = args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000;
        Growth growth = new Growth();
        growth.prose(longest);
        growth.facts(facts);
        growth.threads();
        growth.shapes();
        Table table = new Table(HEADING, growth.rows);
        ResultFiles.write(
                "growth",
                table.toMarkdown(),
                table,
                Occasion.of(Arrays.copyOfRange(args, Math.min(2, args.length), args.length)));
    }

    private void prose(int longest) {
        texts.prose(SHAPE_MIDDLE);
        Curve curve = texts.prose(longest);
        curve.points().forEach(point -> row("prose", point, "", ""));
        row("prose", curve.last(), "exponent 1.0", "exponent " + digits(curve.exponent()));
    }

    private void facts(int most) {
        Curve curve = FactGrowth.of(most);
        curve.points().forEach(point -> row("facts, a text of 200 KB", point, "", ""));
        row(
                "facts, a text of 200 KB",
                curve.last(),
                "at most logarithmic: exponent near 0",
                "exponent " + digits(curve.exponent()) + ", ten times as many add "
                        + digits(100 * FactGrowth.addedByTen(curve)) + " %");
    }

    private void threads() throws InterruptedException {
        add("threads, articles of 10 KB", "2", "", "1.8 times", digits(new ThreadGrowth().two()) + " times");
    }

    private void shapes() {
        double prose =
                texts.of(Shape.PROSE, SHAPE_SHORTEST, SHAPE_MIDDLE).last().seconds();
        for (Shape shape : Shape.values()) {
            Curve curve = texts.of(shape, SHAPE_SHORTEST, SHAPE_MIDDLE);
            Curve.Point middle = curve.last();
            if (middle.seconds() < PATIENCE) {
                curve = texts.of(shape, SHAPE_SHORTEST, SHAPE_LONGEST);
            }
            row(
                    name(shape),
                    middle,
                    "at most 2 times prose, exponent 1.0",
                    digits(middle.seconds() / prose) + " times prose, exponent " + digits(curve.exponent()));
        }
    }

    private static String name(Shape shape) {
        return shape.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void row(String what, Curve.Point point, String wanted, String found) {
        add(
                what,
                String.format(Locale.ROOT, "%,.0f", point.size()),
                String.format(Locale.ROOT, "%.5f", point.seconds()),
                wanted,
                found);
    }

    private void add(String... cells) {
        rows.add(List.of(cells));
        System.out.println(String.join("  ", cells));
    }

    private static String digits(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
