package io.github.touchstone.dismissal;

import io.github.touchstone.anchor.Subject;
import io.github.touchstone.report.Report;
import io.github.touchstone.text.Document;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * The comments inside a text that let findings stand.
 *
 * <pre>
 * &lt;!-- touchstone:ignore hedge/weasel, citation why="a quotation" by="M. Berg" until=2027-01-01 --&gt;
 * &lt;!-- touchstone:ignore-start assertion --&gt; … &lt;!-- touchstone:ignore-end --&gt;
 * </pre>
 *
 * <p>The first acts on the block that follows, a paragraph, heading, list item, or table cell; inside a block, on that
 * block. The second acts on all between it and its end. Rules are named one by one, by their heading ("hedge") or by
 * their signal ("hedging"); without any, all are meant. {@code by}, {@code why} and {@code until} may be left out.
 *
 * <p>What is written wrongly silences nothing.
 *
 * @param all the comments that have an effect, in order
 * @param faults what is wrong with others
 */
public record Ignores(List<Ignore> all, List<Problem> faults) {

    /** No comments. */
    public static final Ignores NONE = new Ignores(List.of(), List.of());

    /** Copies the lists. */
    public Ignores {
        all = List.copyOf(all);
        faults = List.copyOf(faults);
    }

    /**
     * Finds the comments of a document.
     *
     * @param document the document
     * @param reader how its source was read, such as {@code Markdown::read}; with its help comments are told from the same
     *     characters in code, in a script, or in the value of an attribute
     * @return the comments
     */
    public static Ignores in(Document document, Function<String, Document> reader) {
        return new IgnoreFinder(document).find(CommentFinder.find(document, reader));
    }

    /** The comments that let a subject stand. */
    List<Ignore> covering(Subject subject, LocalDate today) {
        return all.stream()
                .filter(ignore -> !ignore.isOver(today)
                        && ignore.scope().contains(subject.place())
                        && ignore.rules().includes(subject.finding()))
                .toList();
    }

    /** What is wrong, also with rules that no signal of the report has, and with days that have passed. */
    List<Problem> problems(Report report, LocalDate today) {
        RuleNames known = RuleNames.of(report);
        List<Problem> problems = new ArrayList<>(faults);
        for (Ignore ignore : all) {
            if (ignore.isOver(today)) {
                problems.add(new Problem(
                        ignore.line(),
                        "touchstone:ignore held until " + ignore.until().orElseThrow() + ", and that day has passed"));
            }
            known.unknown(ignore.rules())
                    .forEach(name -> problems.add(new Problem(
                            ignore.line(), "touchstone:ignore names the rule \"" + name + "\", which nothing has")));
        }
        problems.sort(Comparator.comparingInt(Problem::line));
        return problems;
    }
}
