package io.github.touchstone.corpus.table;

import io.github.touchstone.corpus.gate.GateWriter;
import io.github.touchstone.corpus.gate.GatedDocument;
import io.github.touchstone.corpus.output.Excerpt;
import io.github.touchstone.corpus.output.Figures;
import io.github.touchstone.corpus.table.Look.Style;
import io.github.touchstone.dismissal.ReviewedFinding;
import io.github.touchstone.gate.Comparison;
import io.github.touchstone.gate.Decision;
import io.github.touchstone.gate.Reason;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Shows decisions for people: a line for each document, why below it, and how many of each at the end. */
public final class GateTable implements GateWriter {

    private static final String GAP = Layout.GAP;
    private static final int DECISION = 5;
    private static final String INDENT = GAP + " ".repeat(DECISION) + GAP;

    private final Writer out;
    private final Look look;
    private final Map<Decision, Integer> counts = new EnumMap<>(Decision.class);

    /**
     * Starts a table.
     *
     * @param out where it goes
     * @param look what the place where it is shown can do
     */
    public GateTable(Writer out, Look look) {
        this.out = out;
        this.look = look;
    }

    @Override
    public void write(GatedDocument gated) throws IOException {
        if (counts.isEmpty()) {
            out.write("\n");
        }
        Decision decision = gated.outcome().decision();
        counts.merge(decision, 1, Integer::sum);
        String name = Excerpt.oneLine(gated.scored().name());
        out.write(GAP + mark(decision) + GAP + look.paint(Style.STRONG, name)
                + look.paint(Style.FAINT, " · " + String.join(" · ", facts(gated))) + "\n");
        for (Reason reason : gated.outcome().reasons()) {
            lines(Style.PLAIN, reason.decision().label() + ": " + reason.words());
        }
        for (String remark : gated.outcome().remarks()) {
            lines(Style.FAINT, "note: " + remark);
        }
    }

    private String mark(Decision decision) {
        String word = Columns.left(decision.label(), DECISION);
        return switch (decision) {
            case PASS -> look.paint(Style.PLAIN, word);
            case WARN -> look.paint(Style.GOLD, word);
            case BLOCK -> look.paint(Style.COST, word);
        };
    }

    private static List<String> facts(GatedDocument gated) {
        List<String> facts = new ArrayList<>();
        facts.add(gated.scored().report().score().value().stream()
                .mapToObj(score -> "score " + Figures.score(score))
                .findFirst()
                .orElse("no score"));
        gated.comparison().map(GateTable::changes).ifPresent(facts::add);
        long dismissed = gated.review().findings().stream()
                .filter(ReviewedFinding::isDismissed)
                .count();
        if (dismissed > 0) {
            facts.add(dismissed + " dismissed");
        }
        return facts;
    }

    private static String changes(Comparison comparison) {
        return comparison.added().size() + " new, " + comparison.unchanged().size() + " as before, "
                + comparison.absent().size() + " gone";
    }

    private void lines(Style style, String words) throws IOException {
        for (String line : Columns.wrap(Excerpt.oneLine(words), look.width() - INDENT.length())) {
            out.write(INDENT + look.paint(style, line) + "\n");
        }
    }

    @Override
    public void finish() throws IOException {
        String sum = count(Decision.PASS, "passed") + ", " + count(Decision.WARN, "passed with a warning") + ", "
                + count(Decision.BLOCK, "blocked");
        out.write("\n" + GAP + look.paint(Style.STRONG, sum) + "\n\n");
    }

    private String count(Decision decision, String what) {
        return counts.getOrDefault(decision, 0) + " " + what;
    }
}
