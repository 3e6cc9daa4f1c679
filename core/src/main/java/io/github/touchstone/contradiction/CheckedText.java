package io.github.touchstone.contradiction;

import io.github.touchstone.attribution.Attribution;
import io.github.touchstone.hedge.HedgeCue;
import io.github.touchstone.lexicon.Matches;
import io.github.touchstone.proposition.PropositionReader;
import io.github.touchstone.quotation.Quotation;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Tokens;
import java.util.BitSet;
import java.util.List;

/**
 * A text to hold against facts, with the marks that tell what its author states.
 *
 * @param text the text
 * @param prose its sentences of prose, in order; others state nothing
 * @param matches the listed terms in it, as {@link io.github.touchstone.lexicon.Lexicons#match(Segmentation)} finds them
 * @param hedgeCues its hedges, weasels, approximators and boosters
 * @param attributions words that credit somebody else with a statement
 * @param quotations words that are somebody else's, in order
 */
public record CheckedText(
        Segmentation text,
        List<Sentence> prose,
        Matches matches,
        List<HedgeCue> hedgeCues,
        List<Attribution> attributions,
        List<Quotation> quotations) {

    /** Copies the lists. */
    public CheckedText {
        prose = List.copyOf(prose);
        hedgeCues = List.copyOf(hedgeCues);
        attributions = List.copyOf(attributions);
        quotations = List.copyOf(quotations);
    }

    /** Reads its clauses, leaving out the words that only say how sure the author is. */
    PropositionReader reader() {
        Tokens tokens = text.tokens();
        BitSet asides = new BitSet(tokens.size());
        for (HedgeCue cue : hedgeCues) {
            if (cue.kind() != HedgeCue.Kind.INVESTIGATION) {
                asides.set(tokens.at(cue.span().start()), tokens.at(cue.span().end()));
            }
        }
        return new PropositionReader(text, asides);
    }
}
