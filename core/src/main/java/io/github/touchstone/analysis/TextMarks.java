package io.github.touchstone.analysis;

import io.github.touchstone.attribution.Attributedness;
import io.github.touchstone.attribution.Attribution;
import io.github.touchstone.citation.Citation;
import io.github.touchstone.citation.NewCitations;
import io.github.touchstone.claim.Claim;
import io.github.touchstone.contradiction.CheckedText;
import io.github.touchstone.contradiction.FactCheck;
import io.github.touchstone.hedge.Certainty;
import io.github.touchstone.hedge.HedgeCue;
import io.github.touchstone.knowledge.CommonKnowledgeFinder;
import io.github.touchstone.lexicon.Matches;
import io.github.touchstone.quotation.Quotation;
import io.github.touchstone.support.SupportFinder;
import io.github.touchstone.text.Segmentation;
import java.util.List;
import java.util.function.Supplier;

/**
 * The marks of a whole text, before it is held against facts and against itself: what an {@link Analysis} is made of,
 * whether the text was read as a whole or where it was edited.
 *
 * @param whole the text with its citation marks
 * @param text the text without them
 * @param matches gives the terms found in it, for those who ask later
 */
record TextMarks(
        Segmentation whole,
        Segmentation text,
        Prose prose,
        Judged judged,
        List<Quotation> quotations,
        List<HedgeCue> hedgeCues,
        List<Attribution> attributions,
        List<Claim> claims,
        List<Double> citationNeed,
        List<Double> uncertainty,
        Supplier<Matches> matches) {

    /** What is held against facts, by terms that tell how the author stands to what is said. */
    CheckedText checked(Matches standing) {
        return new CheckedText(
                text,
                prose.sentences(),
                standing,
                hedgeCues,
                judged.credited(),
                judged.othersWords().orPartOfSentences(quotations, text));
    }

    /** The text with all its marks, once it is known what clashes and what is borne out. */
    Analysis analysis(FactCheck factCheck) {
        SupportFinder support = new SupportFinder(
                text,
                claims,
                citationNeed,
                CommonKnowledgeFinder.find(text, claims, prose.sentences()),
                Citation.marks(judged.sound()),
                judged.credited(),
                factCheck.confirmations());
        return new Analysis(
                text,
                prose,
                quotations,
                judged.othersWords(),
                hedgeCues,
                judged.bibliography(),
                new NewCitations(whole),
                judged.citations(),
                judged.flaws(),
                judged.credited(),
                new Later(() -> Attributedness.ofSentences(text, matches.get(), attributions)),
                citationNeed,
                factCheck,
                support,
                support.judge(judged.sound()),
                uncertainty,
                new Later(() -> Certainty.ofSentences(text, matches.get())));
    }
}
