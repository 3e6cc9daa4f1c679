package io.github.touchstone;

import io.github.touchstone.analysis.Analysis;
import io.github.touchstone.analysis.CitationDensity;
import io.github.touchstone.analysis.RunningAnalysis;
import io.github.touchstone.contradiction.ContradictionFinder;
import io.github.touchstone.entailment.Judge;
import io.github.touchstone.entailment.TypedJudge;
import io.github.touchstone.fact.FactBase;
import io.github.touchstone.genre.GenreFinder;
import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.mend.Mender;
import io.github.touchstone.report.Report;
import io.github.touchstone.score.Extent;
import io.github.touchstone.score.Profile;
import io.github.touchstone.score.Score;
import io.github.touchstone.score.ScoreSheet;
import io.github.touchstone.score.Scoring;
import io.github.touchstone.score.SignalScore;
import io.github.touchstone.signal.AssertionSignal;
import io.github.touchstone.signal.Assessment;
import io.github.touchstone.signal.CitationSignal;
import io.github.touchstone.signal.ContradictionSignal;
import io.github.touchstone.signal.HedgingSignal;
import io.github.touchstone.signal.Signal;
import io.github.touchstone.text.Document;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Scores texts for how reliable they are as a source.
 *
 * <p>A scorer is immutable and thread-safe: build one and share it. It needs no network and writes no files.
 *
 * <pre>{@code
 * ReliabilityScorer scorer = ReliabilityScorer.create();
 * Report report = scorer.score("Some experts say the bridge may have been built in 1931.");
 * report.findings().forEach(finding -> System.out.println(finding.span() + " " + finding.reason()));
 * }</pre>
 */
public final class ReliabilityScorer {

    /** The scale of a user's own signal: one plain observation per unit of exposure costs 63 % of its weight. */
    private static final double OWN_SCALE = 1;

    private final Profile profile;
    private final List<Signal> signals;
    private final Scoring scoring;
    private final String lexiconsHash;
    private final ContradictionFinder facts;
    private final String factsHash;

    private ReliabilityScorer(Builder builder) {
        this.profile = builder.weighed();
        this.signals = builder.signals();
        this.scoring = new Scoring(profile, signals.stream().map(Signal::name).toList());
        this.lexiconsHash = Lexicons.standard().hash();
        this.facts = new ContradictionFinder(builder.facts, builder.judge);
        this.factsHash = builder.facts.hash();
    }

    /**
     * A scorer with the standard signals, the profile NEWS and no reference facts.
     *
     * @return a scorer to share
     */
    public static ReliabilityScorer create() {
        return builder().build();
    }

    /**
     * Begins a scorer of one's own.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Scores plain text.
     *
     * @param text any text
     * @return the report; its score is undetermined if the text is too short or not English
     */
    public Report score(String text) {
        return score(Document.plain(Objects.requireNonNull(text, "text")));
    }

    /**
     * Scores a document, such as one that {@code markup} read.
     *
     * @param document the document
     * @return the report, with spans into the document's source
     */
    public Report score(Document document) {
        return report(read(Objects.requireNonNull(document, "document")));
    }

    /** Judges a text that was read, by this scorer's facts. */
    Report report(Analysis analysis) {
        Document document = analysis.text().document();
        List<Assessment> assessments =
                signals.stream().map(signal -> signal.assess(analysis)).toList();
        Extents extents = new Extents(analysis);
        Optional<String> obstacle = Obstacle.to(analysis, extents, profile.minimumWords());
        Extent extent = extents.extent();
        ScoreSheet sheet = obstacle.isPresent()
                ? scoring.withhold(document, assessments, obstacle.get())
                : scoring.sum(
                        document, assessments, extent, new Mender(analysis, assessments, signals, scoring, this::read));
        return new Report(
                profile.name(),
                sheet.score(),
                sheet.signals(),
                sheet.findings(),
                sheet.ledger(),
                new VoiceScoring(signals, scoring).voices(analysis, sheet),
                GenreFinder.find(analysis),
                statistics(analysis, extent),
                CitationDensity.of(analysis),
                analysis.judgedClaims().stream()
                        .map(judged -> judged.inSource(document))
                        .toList(),
                versions());
    }

    /** Marks a text under edit, and holds it against this scorer's facts. */
    RunningAnalysis running() {
        return new RunningAnalysis(facts);
    }

    private Analysis read(Document document) {
        return Analysis.of(document, facts);
    }

    /**
     * Begins to score a plain text again and again while its author edits it.
     *
     * @param text any text; it may be empty
     * @return a session, which has scored it once
     */
    public ScoringSession session(String text) {
        return session(text, Document::plain);
    }

    /**
     * Begins to score a text again and again while its author edits it, in any format.
     *
     * @param source the text as its author writes it; it may be empty
     * @param reader makes a document of it, whose source it is, always the same of the same text: {@code Html::read},
     *     {@code Markdown::read}
     * @return a session, which has scored it once
     */
    public ScoringSession session(String source, Function<String, Document> reader) {
        return new ScoringSession(this, source, reader);
    }

    /**
     * Scores several texts as one, such as the chapters of a book or the pages of a site: what was observed in all is
     * held against what there was to observe in all. Their order makes no difference beyond rounding.
     *
     * @param reports reports of this scorer, or of one with the same profile and signals
     * @return the score of all together; undetermined if they have too few words in all
     * @throws IllegalArgumentException if a report is of another profile, or of other signals
     */
    public Score pool(List<Report> reports) {
        reports.forEach(this::requireOwn);
        int words =
                reports.stream().mapToInt(report -> report.statistics().words()).sum();
        if (words < Math.max(1, profile.minimumWords())) {
            return new Score.Undetermined(Obstacle.tooFew(words, profile.minimumWords()));
        }
        return scoring.pool(
                reports.stream().map(Report::signals).toList(),
                Extent.sum(reports.stream()
                        .map(report -> report.statistics().extent())
                        .toList()));
    }

    private void requireOwn(Report report) {
        List<String> theirs = report.signals().stream().map(SignalScore::signal).toList();
        List<String> ours = signals.stream().map(Signal::name).toList();
        if (!report.profile().equals(profile.name()) || !theirs.equals(ours)) {
            throw new IllegalArgumentException("report of profile " + report.profile() + " and signals " + theirs
                    + ": expected " + profile.name() + " and " + ours);
        }
    }

    private Report.Versions versions() {
        return new Report.Versions(
                LibraryVersion.current(), profile.name() + "-" + profile.hash(), lexiconsHash, Models.HASH, factsHash);
    }

    /** The models are read with the first text, not when the scorer is made: a host may make one and never use it. */
    private static final class Models {
        static final String HASH = Analysis.modelsHash();
    }

    private static Report.Statistics statistics(Analysis analysis, Extent extent) {
        return new Report.Statistics(
                analysis.proseWords(),
                analysis.proseSentences(),
                analysis.judgedClaims().size(),
                analysis.citations().size() + analysis.attributions().size(),
                extent);
    }

    /** Builds a scorer. Not thread-safe; the scorer is. */
    public static final class Builder {

        private FactBase facts = FactBase.EMPTY;
        private Profile profile = Profile.NEWS;
        private Judge judge = new TypedJudge();
        private final Map<Signal, Double> own = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Holds texts against reference facts. Without, contradiction is undetermined.
         *
         * @param facts the facts
         * @return this builder
         */
        public Builder facts(FactBase facts) {
            this.facts = Objects.requireNonNull(facts, "facts");
            return this;
        }

        /**
         * Chooses what weighs how much.
         *
         * @param profile the profile; NEWS if none is chosen
         * @return this builder
         */
        public Builder profile(Profile profile) {
            this.profile = Objects.requireNonNull(profile, "profile");
            return this;
        }

        /**
         * Chooses who holds claims against facts.
         *
         * @param judge the judge; the typed one if none is chosen
         * @return this builder
         */
        public Builder judge(Judge judge) {
            this.judge = Objects.requireNonNull(judge, "judge");
            return this;
        }

        /**
         * Adds a signal of one's own beside the standard four.
         *
         * @param signal the signal, thread-safe
         * @param weight its weight against the standard signals' weights, which together are 100; all are then brought
         *     to 100 points
         * @return this builder
         * @throws IllegalArgumentException if the weight is not above 0, or the name is taken
         */
        public Builder signal(Signal signal, double weight) {
            Objects.requireNonNull(signal, "signal");
            if (!(weight > 0) || Double.isInfinite(weight)) {
                throw new IllegalArgumentException(
                        "weight " + weight + " of signal \"" + signal.name() + "\": expected more than 0");
            }
            boolean taken = profile.signals().containsKey(signal.name())
                    || own.keySet().stream().anyMatch(other -> other.name().equals(signal.name()));
            if (taken) {
                throw new IllegalArgumentException(
                        "signal \"" + signal.name() + "\": expected a name that no other signal has");
            }
            own.put(signal, weight);
            return this;
        }

        /**
         * Builds the scorer.
         *
         * @return a scorer to share
         */
        public ReliabilityScorer build() {
            return new ReliabilityScorer(this);
        }

        private List<Signal> signals() {
            List<Signal> signals = new ArrayList<>(List.of(
                    new HedgingSignal(), new AssertionSignal(), new CitationSignal(), new ContradictionSignal()));
            signals.addAll(own.keySet());
            return List.copyOf(signals);
        }

        private Profile weighed() {
            Profile weighed = profile;
            for (Map.Entry<Signal, Double> signal : own.entrySet()) {
                weighed = weighed.with(
                        signal.getKey().name(),
                        new Profile.Weighing(signal.getValue(), OWN_SCALE, Profile.Basis.POINTS));
            }
            return weighed;
        }
    }
}
