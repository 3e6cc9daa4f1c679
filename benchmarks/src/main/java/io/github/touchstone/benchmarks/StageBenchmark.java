package io.github.touchstone.benchmarks;

import io.github.touchstone.analysis.Analysis;
import io.github.touchstone.attribution.Attributedness;
import io.github.touchstone.attribution.Attribution;
import io.github.touchstone.attribution.AttributionFinder;
import io.github.touchstone.benchmarks.count.Tally;
import io.github.touchstone.benchmarks.sample.FactSet;
import io.github.touchstone.benchmarks.sample.TextSize;
import io.github.touchstone.bibliography.Bibliography;
import io.github.touchstone.bibliography.BibliographyFinder;
import io.github.touchstone.citation.Citation;
import io.github.touchstone.citation.CitationFinder;
import io.github.touchstone.citation.CitationFlaw;
import io.github.touchstone.citation.CitationFlaws;
import io.github.touchstone.claim.Claim;
import io.github.touchstone.claim.ClaimFinder;
import io.github.touchstone.contradiction.CheckedText;
import io.github.touchstone.contradiction.ContradictionFinder;
import io.github.touchstone.contradiction.FactCheck;
import io.github.touchstone.entailment.TypedJudge;
import io.github.touchstone.fact.FactBase;
import io.github.touchstone.genre.GenreFinder;
import io.github.touchstone.genre.SuggestedProfile;
import io.github.touchstone.hedge.HedgeCue;
import io.github.touchstone.hedge.HedgeFinder;
import io.github.touchstone.hedge.UncertaintyModel;
import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Matches;
import io.github.touchstone.mend.Mender;
import io.github.touchstone.need.CitationNeed;
import io.github.touchstone.proposition.Proposition;
import io.github.touchstone.proposition.PropositionReader;
import io.github.touchstone.quotation.Quotation;
import io.github.touchstone.quotation.QuotationFinder;
import io.github.touchstone.report.ReportJson;
import io.github.touchstone.score.Extent;
import io.github.touchstone.score.Mends;
import io.github.touchstone.score.Profile;
import io.github.touchstone.score.ScoreSheet;
import io.github.touchstone.score.Scoring;
import io.github.touchstone.signal.Assessment;
import io.github.touchstone.signal.Observation;
import io.github.touchstone.signal.Signal;
import io.github.touchstone.support.JudgedClaim;
import io.github.touchstone.support.SupportFinder;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Span;
import io.github.touchstone.text.Tokens;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Each stage of the way alone, in the order they are taken, on what the stages before it made of the same text. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class StageBenchmark {

    /** How long the text is. */
    @Param
    public TextSize text = TextSize.ARTICLE;

    private FactBase facts = FactBase.EMPTY;
    private StagedText staged = StagedText.of("", facts);

    /** Takes the text through every stage. */
    @Setup
    public void prepare() {
        facts = FactSet.SAMPLES.facts();
        staged = StagedText.of(text.prose(), facts);
    }

    /** Characters to blocks. */
    @Benchmark
    public Document blocks(Tally tally) {
        Document document = Document.plain(staged.document().source());
        tally.found(document.blocks().size(), staged.bytes());
        return document;
    }

    /** Characters to tokens. */
    @Benchmark
    public Tokens tokens(Tally tally) {
        Tokens tokens = Tokens.of(staged.document().text());
        tally.found(tokens.size(), staged.bytes());
        return tokens;
    }

    /** Characters to tokens, and tokens to sentences. */
    @Benchmark
    public Segmentation segmentation(Tally tally) {
        Segmentation segmentation = Segmentation.of(staged.document());
        tally.found(segmentation.sentences().size(), staged.bytes());
        return segmentation;
    }

    /** Tokens to the terms of every list. */
    @Benchmark
    public Matches terms(Tally tally) {
        Matches matches = Lexicons.standard().match(staged.analysis().text());
        tally.found(hedgeTerms(matches), staged.bytes());
        return matches;
    }

    /** Tokens to quotations. */
    @Benchmark
    public List<Quotation> quotations(Tally tally) {
        List<Quotation> quotations = QuotationFinder.find(staged.analysis().text());
        tally.found(quotations.size(), staged.bytes());
        return quotations;
    }

    /** Terms to hedge cues. */
    @Benchmark
    public List<HedgeCue> hedges(Tally tally) {
        Analysis analysis = staged.analysis();
        List<HedgeCue> cues = HedgeFinder.find(analysis.text(), staged.matches(), analysis.quotations());
        tally.found(cues.size(), staged.bytes());
        return cues;
    }

    /** Tokens and terms to how uncertain each sentence reads. */
    @Benchmark
    public void uncertainty(Tally tally, Blackhole hole) {
        Segmentation words = staged.analysis().text();
        UncertaintyModel.Judging judging = UncertaintyModel.standard().judging(words.tokens(), staged.matches());
        double threshold = UncertaintyModel.standard().threshold();
        int count = 0;
        for (Sentence sentence : words.sentences()) {
            double probability = judging.probability(sentence.firstToken(), sentence.endToken());
            hole.consume(probability);
            count += probability >= threshold ? 1 : 0;
        }
        tally.found(count, staged.bytes());
    }

    /** Tokens and terms to bibliography entries with their fields. */
    @Benchmark
    public Bibliography bibliography(Tally tally) {
        Bibliography found = BibliographyFinder.find(staged.analysis().text(), staged.matches());
        tally.found(found.entries().size(), staged.bytes());
        return found;
    }

    /** Tokens and bibliography entries to citations tied to both. */
    @Benchmark
    public List<Citation> citations(Tally tally) {
        Analysis analysis = staged.analysis();
        List<Citation> found = CitationFinder.find(analysis.text(), analysis.bibliography());
        tally.found(found.size(), staged.bytes());
        return found;
    }

    /** Citations to what is broken about them. */
    @Benchmark
    public List<CitationFlaw> flaws(Tally tally) {
        Analysis analysis = staged.analysis();
        List<CitationFlaw> found = CitationFlaws.find(analysis.text(), analysis.bibliography(), analysis.citations());
        tally.found(found.size(), staged.bytes());
        return found;
    }

    /** Tokens and terms to attributions. */
    @Benchmark
    public List<Attribution> attributions(Tally tally) {
        List<Attribution> found = AttributionFinder.find(staged.analysis().text(), staged.matches());
        tally.found(found.size(), staged.bytes());
        return found;
    }

    /** Tokens, terms and attributions to how likely each sentence is attributed. */
    @Benchmark
    public List<Double> attributedness(Tally tally) {
        Analysis analysis = staged.analysis();
        List<Double> found = Attributedness.ofSentences(analysis.text(), staged.matches(), analysis.attributions());
        tally.found(found.size(), staged.bytes());
        return found;
    }

    /** Tokens and terms to claims. */
    @Benchmark
    public List<Claim> claims(Tally tally) {
        Analysis analysis = staged.analysis();
        List<Claim> claims = ClaimFinder.find(analysis.text(), staged.matches(), analysis.quotations());
        tally.found(claims.size(), staged.bytes());
        return claims;
    }

    /** Tokens to how much each sentence needs a citation. */
    @Benchmark
    public List<Double> citationNeed(Tally tally) {
        List<Double> needs = CitationNeed.ofSentences(
                staged.analysis().text(), staged.analysis().citationMarks());
        tally.found(needs.size(), staged.bytes());
        return needs;
    }

    /** Claims to what carries each. */
    @Benchmark
    public List<JudgedClaim> support(Tally tally) {
        Analysis analysis = staged.analysis();
        List<JudgedClaim> judged = new SupportFinder(
                        analysis.text(),
                        analysis.claims(),
                        analysis.citationNeed(),
                        Map.of(),
                        analysis.citationMarks(),
                        analysis.attributions(),
                        analysis.factCheck().confirmations())
                .judge(analysis.soundCitations());
        tally.found(judged.size(), staged.bytes());
        return judged;
    }

    /** Sentences to propositions. */
    @Benchmark
    public void propositions(Tally tally, Blackhole hole) {
        Analysis analysis = staged.analysis();
        List<Span> asides = analysis.hedgeCues().stream().map(HedgeCue::span).toList();
        PropositionReader reader = new PropositionReader(analysis.text(), asides);
        int count = 0;
        for (Sentence sentence : analysis.text().sentences()) {
            List<Proposition> clauses = reader.read(sentence);
            hole.consume(clauses);
            count += clauses.size();
        }
        tally.found(count, staged.bytes());
    }

    /** Sentences to propositions, and propositions held against the facts that the project ships. */
    @Benchmark
    public FactCheck contradictions(Tally tally) {
        Analysis analysis = staged.analysis();
        FactCheck check = new ContradictionFinder(facts, new TypedJudge())
                .check(new CheckedText(
                        analysis.text(),
                        analysis.text().sentences().stream()
                                .filter(analysis::isProse)
                                .toList(),
                        staged.matches(),
                        analysis.hedgeCues(),
                        analysis.attributions(),
                        analysis.quotations()));
        tally.found(check.contradictions().size(), staged.bytes());
        return check;
    }

    /** Marks to what the four signals observe. */
    @Benchmark
    public void assessments(Tally tally, Blackhole hole) {
        int count = 0;
        for (Signal signal : StagedText.signals()) {
            Assessment assessment = signal.assess(staged.analysis());
            hole.consume(assessment);
            count += assessment.observations().size();
        }
        tally.found(count, staged.bytes());
    }

    /** What the four signals observed to a score with findings and ledger. */
    @Benchmark
    public ScoreSheet sum(Tally tally) {
        List<Assessment> assessments = staged.assessments();
        ScoreSheet sheet = scoring(assessments)
                .sum(staged.document(), assessments, Extent.of(staged.analysis().proseSentences()), Mends.NONE);
        tally.found(sheet.findings().size(), staged.bytes());
        return sheet;
    }

    /** Marks and observations to what mending them would bring, all of it asked for. */
    @Benchmark
    public Mender mends(Tally tally) {
        List<Assessment> assessments = staged.assessments();
        Mender mender =
                new Mender(staged.analysis(), assessments, StagedText.signals(), scoring(assessments), this::read);
        int count = 0;
        for (Assessment assessment : assessments) {
            for (Observation observation : assessment.observations()) {
                count += mender.of(observation).mend().isPresent() ? 1 : 0;
            }
        }
        tally.found(count, staged.bytes());
        return mender;
    }

    private Analysis read(Document document) {
        return Analysis.of(document, new ContradictionFinder(facts, new TypedJudge()));
    }

    /** Marks to the profile that they ask for, with the reason, whose length is counted. */
    @Benchmark
    public SuggestedProfile genre(Tally tally) {
        SuggestedProfile suggested = GenreFinder.find(staged.analysis());
        tally.found(suggested.reason().length(), staged.bytes());
        return suggested;
    }

    /** A report to JSON. */
    @Benchmark
    public String json(Tally tally) {
        String json = ReportJson.of("prose", staged.report());
        tally.found(occurrences(json, "\"contribution\":"), staged.bytes());
        return json;
    }

    private static Scoring scoring(List<Assessment> assessments) {
        return new Scoring(
                Profile.NEWS, assessments.stream().map(Assessment::signal).toList());
    }

    private static int hedgeTerms(Matches matches) {
        int count = 0;
        for (HedgeCue.Kind kind : HedgeCue.Kind.values()) {
            count += matches.all(kind.rule()).size();
        }
        return count;
    }

    private static int occurrences(String text, String words) {
        int count = 0;
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
            count++;
        }
        return count;
    }
}
