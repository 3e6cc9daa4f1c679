package io.github.touchstone.analysis;

import io.github.touchstone.attribution.Attributedness;
import io.github.touchstone.attribution.AttributednessModel;
import io.github.touchstone.attribution.Attribution;
import io.github.touchstone.bibliography.Bibliography;
import io.github.touchstone.bibliography.BibliographyFinder;
import io.github.touchstone.citation.Citation;
import io.github.touchstone.citation.CitationFinder;
import io.github.touchstone.citation.CitationFlaw;
import io.github.touchstone.citation.CitationMarks;
import io.github.touchstone.citation.NewCitations;
import io.github.touchstone.claim.Claim;
import io.github.touchstone.claim.ClaimFinder;
import io.github.touchstone.contradiction.ContradictionFinder;
import io.github.touchstone.contradiction.FactCheck;
import io.github.touchstone.entailment.TypedJudge;
import io.github.touchstone.fact.FactBase;
import io.github.touchstone.hedge.Certainty;
import io.github.touchstone.hedge.CertaintyModel;
import io.github.touchstone.hedge.CueModel;
import io.github.touchstone.hedge.HedgeCue;
import io.github.touchstone.hedge.UncertaintyModel;
import io.github.touchstone.model.Probabilities;
import io.github.touchstone.need.CitationNeed;
import io.github.touchstone.need.NeedModel;
import io.github.touchstone.quotation.Quotation;
import io.github.touchstone.support.JudgedClaim;
import io.github.touchstone.support.Sources;
import io.github.touchstone.support.SupportFinder;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.Fingerprint;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A text with its marks, made once and read by every signal.
 *
 * <p>Marks are there for prose only: headings, notes and reference sections make no claims and hedge nothing.
 *
 * @param text the document, its tokens and sentences; marks that cite and are no words of their sentence are left out of
 *     the tokens, so that citing does not change what is said
 * @param prose which of its sentences are prose, and how many words each has
 * @param quotations words that are somebody else's, or given as such
 * @param othersWords those of the quoted words that the author does not answer for
 * @param hedgeCues hedges, weasels, approximators and boosters in prose
 * @param bibliography the sources that it lists
 * @param newCitations where it could cite more
 * @param citations marks that point to a source
 * @param citationFlaws what is broken between the citations and the bibliography
 * @param attributions words that credit somebody with a statement, in the author's own voice
 * @param attributedness how likely each sentence is attributed to somebody, wholly or in part, 0 to 1; see
 *     {@link Attributedness}
 * @param citationNeed how likely the editors of an encyclopedia would put a reference at each sentence, 0 to 1, whether
 *     it makes a claim or not; see {@link CitationNeed}
 * @param factCheck what came of holding it against reference facts
 * @param supportFinder what judges the claims, for asking what else could carry them
 * @param judgedClaims checkable statements in prose, in order, each with what carries it
 * @param uncertainty how likely people are to call each sentence uncertain, by a hedge or a weasel, 0 to 1; 0 outside
 *     prose
 * @param certainties how certain each sentence makes its statement, in prose or not, 0 to 1; see {@link Certainty}
 */
public record Analysis(
        Segmentation text,
        Prose prose,
        List<Quotation> quotations,
        OthersWords othersWords,
        List<HedgeCue> hedgeCues,
        Bibliography bibliography,
        NewCitations newCitations,
        List<Citation> citations,
        List<CitationFlaw> citationFlaws,
        List<Attribution> attributions,
        List<Double> attributedness,
        List<Double> citationNeed,
        FactCheck factCheck,
        SupportFinder supportFinder,
        List<JudgedClaim> judgedClaims,
        List<Double> uncertainty,
        List<Double> certainties) {

    private static final ContradictionFinder NO_FACTS = new ContradictionFinder(FactBase.EMPTY, new TypedJudge());

    /** Copies the lists, but those that are worked out when somebody asks for them. */
    public Analysis {
        uncertainty = unchanging(uncertainty);
        quotations = List.copyOf(quotations);
        hedgeCues = List.copyOf(hedgeCues);
        citations = List.copyOf(citations);
        citationFlaws = List.copyOf(citationFlaws);
        attributions = List.copyOf(attributions);
        attributedness = unchanging(attributedness);
        citationNeed = unchanging(citationNeed);
        judgedClaims = List.copyOf(judgedClaims);
        certainties = unchanging(certainties);
    }

    private static List<Double> unchanging(List<Double> numbers) {
        return numbers instanceof Later || numbers instanceof Probabilities ? numbers : List.copyOf(numbers);
    }

    /**
     * Marks a document, without reference facts.
     *
     * @param document the document
     * @return the document with its marks
     */
    public static Analysis of(Document document) {
        return of(document, NO_FACTS);
    }

    /**
     * Marks a document and holds it against reference facts.
     *
     * @param document the document
     * @param facts what it is held against, and who decides
     * @return the document with its marks
     */
    public static Analysis of(Document document, ContradictionFinder facts) {
        Segmentation whole = Segmentation.of(document);
        Bibliography bibliography = BibliographyFinder.find(whole);
        List<Citation> citations = CitationFinder.find(whole, bibliography);
        Segmentation text = whole.without(CitationMarks.of(document.text(), citations));
        BlockMarks marks = new BlockMarks(text);
        List<Attribution> attributions = marks.attributions();
        Judged judged = Judged.of(whole, text, bibliography, citations, marks.quotations(), attributions);
        Prose prose = new Prose(text, bibliography);
        TextMarks all = new TextMarks(
                whole,
                text,
                prose,
                judged,
                marks.quotations(),
                marks.hedgeCues(prose::has),
                attributions,
                marks.claims(judged.othersWords().quotations(), prose::has),
                CitationNeed.ofSentences(
                        text, Citation.marks(citations), marks.phrases().need()),
                new Probabilities(marks.uncertainty(prose::has)),
                marks::matches);
        return all.analysis(facts.check(all.checked(marks.matches())));
    }

    /**
     * The same text as it would be judged if it cited more: a source of its own at the end of each of some sentences. No
     * word is read anew.
     *
     * @param sentences indices of sentences
     * @return the marks as they would be
     */
    public Analysis ifCited(List<Integer> sentences) {
        List<Citation> more = newCitations.with(citations, sentences);
        List<Citation> sound = sound(more, citationFlaws);
        return new Analysis(
                text,
                prose,
                quotations,
                othersWords.with(quotations, text, sound, attributions),
                hedgeCues,
                bibliography,
                newCitations,
                more,
                citationFlaws,
                attributions,
                attributedness,
                citationNeed,
                factCheck,
                supportFinder,
                supportFinder.judge(sound),
                uncertainty,
                certainties);
    }

    /**
     * Names the state of all trained weights by which marks are made.
     *
     * @return 16 hexadecimal digits; see {@link Fingerprint}
     */
    public static String modelsHash() {
        return new Fingerprint()
                .add(ClaimFinder.modelHash())
                .add(NeedModel.standard().hash())
                .add(UncertaintyModel.standard().hash())
                .add(CertaintyModel.standard().hash())
                .add(CueModel.standard().hash())
                .add(AttributednessModel.standard().hash())
                .add(BibliographyFinder.modelsHash())
                .add(TypedJudge.modelHash())
                .toString();
    }

    /**
     * How certain a sentence makes its statement, as readers take it.
     *
     * @param sentence a sentence of this text
     * @return 0 to 1; see {@link Certainty}
     */
    public double certainty(Sentence sentence) {
        return certainties.get(sentence.index());
    }

    /**
     * Tells whether a sentence is prose.
     *
     * @param sentence a sentence of this text
     * @return false in headings, notes and reference sections
     */
    public boolean isProse(Sentence sentence) {
        return prose.has(sentence);
    }

    /**
     * The citations that lead to something: those that no flaw stands at.
     *
     * @return them, in order
     */
    public List<Citation> soundCitations() {
        return sound(citations, citationFlaws);
    }

    static List<Citation> sound(List<Citation> citations, List<CitationFlaw> flaws) {
        if (flaws.isEmpty()) {
            return citations;
        }
        Set<Span> broken = flaws.stream().map(CitationFlaw::span).collect(Collectors.toSet());
        return citations.stream()
                .filter(citation -> !broken.contains(citation.span()))
                .toList();
    }

    /**
     * The citations that are marks beside the words, such as "[12]".
     *
     * @return where they stand, in order
     */
    public List<Span> citationMarks() {
        return Citation.marks(citations);
    }

    /**
     * What it gives as the sources of what it says: its sound citations, and whom it credits.
     *
     * @return them, in order
     */
    public Sources sources() {
        return new Sources(soundCitations(), attributions);
    }

    /**
     * The checkable statements in prose.
     *
     * @return them, in order
     */
    public List<Claim> claims() {
        return judgedClaims.stream().map(JudgedClaim::claim).toList();
    }

    /**
     * Tells whether words are quoted.
     *
     * @param span a span of the extracted text
     * @return true if all of it lies within a quotation
     */
    public boolean isQuoted(Span span) {
        return Quotation.isQuoted(span, quotations);
    }

    /**
     * The number of words and numbers in prose.
     *
     * @return 0 or more
     */
    public int proseWords() {
        return prose.words();
    }

    /**
     * The number of sentences in prose.
     *
     * @return 0 or more
     */
    public int proseSentences() {
        return prose.size();
    }

    /**
     * The number of words and numbers in a sentence.
     *
     * @param sentence a sentence of this text
     * @return 0 or more
     */
    public int words(Sentence sentence) {
        return prose.words(sentence.index());
    }
}
