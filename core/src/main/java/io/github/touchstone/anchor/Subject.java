package io.github.touchstone.anchor;

import io.github.touchstone.score.Finding;
import io.github.touchstone.text.Span;

/**
 * What can be dismissed alone: a finding, or one of the statements that a finding gathers.
 *
 * @param finding the finding
 * @param isStatement whether it is a statement that lacks a source, alone or gathered with others
 * @param place where it stands in the source that the caller gave
 * @param words where it stands in the extracted text
 * @param quote its words with what stands around them
 */
public record Subject(Finding finding, boolean isStatement, Span place, Span words, Quote quote) {

    /**
     * What is to be kept of it.
     *
     * @return its anchor
     */
    public Anchor anchor() {
        return new Anchor(finding.id(), finding.rule(), quote);
    }

    /**
     * Tells whether an anchor is of the same words under the same rule, wherever they stand.
     *
     * @param anchor what was kept of a finding
     * @return true if it is
     */
    public boolean hasWordsOf(Anchor anchor) {
        return isOf(anchor.rule())
                && Words.of(quote.exact()).sameAs(Words.of(anchor.quote().exact()));
    }

    /**
     * Tells whether a rule finds the same fault. Statements go by several rules of one signal, for whether one is
     * gathered with others depends on how many worse ones there are elsewhere.
     */
    boolean isOf(String rule) {
        return isStatement ? heading(rule).equals(heading(finding.rule())) : rule.equals(finding.rule());
    }

    private static String heading(String rule) {
        int slash = rule.indexOf('/');
        return slash < 0 ? rule : rule.substring(0, slash);
    }
}
