package io.github.touchstone.signal;

import io.github.touchstone.entailment.Verdict;
import io.github.touchstone.fact.Fact;
import io.github.touchstone.support.JudgedClaim;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.Span;
import java.util.List;

/** What an observation rests on. */
public sealed interface Evidence {

    /**
     * The same evidence with its spans in the source instead of the extracted text.
     *
     * @param document the document that it was found in
     * @return the evidence as reports give it
     */
    Evidence inSource(Document document);

    /**
     * A reference fact that the text clashes with.
     *
     * @param fact the fact
     * @param verdict what clashes, and how surely; its text piece is a span of the text, its fact piece one of the
     *     fact's statement
     */
    record ClashingFact(Fact fact, Verdict verdict) implements Evidence {
        @Override
        public ClashingFact inSource(Document document) {
            return new ClashingFact(
                    fact,
                    new Verdict(
                            verdict.relation(),
                            verdict.kind(),
                            verdict.probabilities(),
                            document.toSource(verdict.textPiece()),
                            verdict.factPiece()));
        }
    }

    /**
     * An earlier passage of the same text that clashes with what was found.
     *
     * @param earlier where the earlier passage stands
     * @param verdict what clashes, and how surely; its text piece and its fact piece are both spans of the text, the
     *     first where the finding stands, the second in the earlier passage
     */
    record ClashingPassage(Span earlier, Verdict verdict) implements Evidence {
        @Override
        public ClashingPassage inSource(Document document) {
            return new ClashingPassage(
                    document.toSource(earlier),
                    new Verdict(
                            verdict.relation(),
                            verdict.kind(),
                            verdict.probabilities(),
                            document.toSource(verdict.textPiece()),
                            document.toSource(verdict.factPiece())));
        }
    }

    /**
     * A work or source that the text names.
     *
     * @param label the source as the text gives it: "Nekrich 1997", "12", "the ministry", a web address
     * @param supports the words that it carries
     * @param listed the entries of the text's bibliography that it points to, as written; empty if there are none
     */
    record CitedSource(String label, Span supports, List<String> listed) implements Evidence {

        /** Copies the list. */
        public CitedSource {
            listed = List.copyOf(listed);
        }

        /**
         * A source that the text does not list.
         *
         * @param label the source as the text gives it
         * @param supports the words that it carries
         */
        public CitedSource(String label, Span supports) {
            this(label, supports, List.of());
        }

        @Override
        public CitedSource inSource(Document document) {
            return new CitedSource(label, document.toSource(supports), listed);
        }
    }

    /**
     * A checkable statement that lacks a source.
     *
     * @param judged what is stated, and what little carries it
     */
    record StatedClaim(JudgedClaim judged) implements Evidence {
        @Override
        public StatedClaim inSource(Document document) {
            return new StatedClaim(judged.inSource(document));
        }
    }

    /**
     * What a trained model makes of the words.
     *
     * @param model the model's name and version, such as "hedge/uncertainty 1"
     * @param probability how sure it is, 0 to 1, to four decimals
     */
    record ModelJudgement(String model, double probability) implements Evidence {

        /** Rounds the probability. */
        public ModelJudgement {
            probability = Math.round(probability * 10_000) / 10_000.0;
        }

        @Override
        public ModelJudgement inSource(Document document) {
            return this;
        }
    }

    /**
     * A term from one of the library's lists.
     *
     * @param lexicon the list's name, such as "hedge/epistemic"
     * @param term the term as the list has it
     */
    record ListedTerm(String lexicon, String term) implements Evidence {
        @Override
        public ListedTerm inSource(Document document) {
            return this;
        }
    }
}
