package io.github.touchstone.benchmarks.naive;

import io.github.touchstone.claim.CheckabilityModel;
import io.github.touchstone.hedge.UncertaintyModel;
import io.github.touchstone.need.CitationNeed;
import java.util.ArrayList;
import java.util.List;

/**
 * Sentences and words as strings, each list looked up by itself, each model a map from strings to numbers, citations by
 * regular expressions; a paragraph with open claims is one finding.
 *
 * <p>It does less than the real one: no model judges a cue by the words around it, models know words but no signs,
 * citations are tied to no entry, nothing is held against facts or against the text itself, no finding says what would
 * mend it, and nothing is voiced twice.
 */
public final class NaivePipeline {

    private final NaiveList epistemic = NaiveList.of("hedge/epistemic");
    private final List<NaiveList> listed = lists("hedge/weasel", "hedge/approximator", "hedge/booster");
    private final List<NaiveList> attributions = lists(
            "attribution/phrase",
            "attribution/speaker",
            "attribution/verb",
            "attribution/noun",
            "attribution/group",
            "attribution/nobody",
            "attribution/frame",
            "attribution/participle");
    private final List<NaiveList> claimSigns = lists(
            "claim/cause",
            "claim/comparison",
            "claim/event-verb",
            "claim/law",
            "claim/trend",
            "claim/definition",
            "claim/medical",
            "claim/accusation",
            "claim/look-alike");
    private final List<NaiveList> noClaims = lists(
            "claim/personal",
            "claim/future",
            "claim/instruction",
            "claim/hypothetical",
            "claim/counterfactual",
            "claim/opinion",
            "claim/question",
            "claim/possibility");
    private final NaiveModel checkability = NaiveModel.shipped(CheckabilityModel.class, "checkability.tsv");
    private final NaiveModel need = NaiveModel.shipped(CitationNeed.class, "citation-need.tsv");
    private final NaiveModel uncertainty = NaiveModel.shipped(UncertaintyModel.class, "uncertainty.tsv");

    /** Reads the lists and models. */
    public NaivePipeline() {}

    private static List<NaiveList> lists(String... names) {
        return List.of(names).stream().map(NaiveList::of).toList();
    }

    /**
     * Scores a text.
     *
     * @param text the text
     * @return how many findings there are
     */
    public int count(String text) {
        return score(text).findings().size();
    }

    /** Scores a text. */
    NaiveReport score(String text) {
        List<NaiveFinding> findings = new ArrayList<>();
        double needed = 0;
        double open = 0;
        int start = 0;
        for (String paragraph : text.split("\n\n")) {
            List<NaiveFinding> claims = new ArrayList<>();
            for (NaiveSentence sentence : NaiveSentence.of(paragraph, start)) {
                List<NaiveFinding> sources = sources(sentence);
                findings.addAll(cues(sentence));
                if (isClaim(sentence)) {
                    findings.addAll(sources);
                    double weight = (1 + stakes(sentence)) * (1 + need.probability(sentence));
                    needed += weight;
                    if (sources.isEmpty()) {
                        open += weight;
                        claims.add(new NaiveFinding("assertion", sentence.start(), sentence.text()));
                    }
                }
            }
            claims.stream().limit(1).forEach(findings::add);
            start += paragraph.length() + 2;
        }
        return new NaiveReport(needed == 0 ? 0 : 100 * (1 - open / needed), findings);
    }

    private List<NaiveFinding> sources(NaiveSentence sentence) {
        List<NaiveFinding> found = new ArrayList<>(NaiveCitations.find(sentence));
        for (NaiveList list : attributions) {
            list.find(sentence).stream().limit(1).forEach(found::add);
        }
        return found.size() > 1 ? found.subList(0, 1) : found;
    }

    private List<NaiveFinding> cues(NaiveSentence sentence) {
        List<NaiveFinding> found = new ArrayList<>();
        listed.forEach(list -> found.addAll(list.find(sentence)));
        if (uncertainty.says(sentence)) {
            found.addAll(epistemic.find(sentence));
        }
        return found;
    }

    private boolean isClaim(NaiveSentence sentence) {
        return !sentence.isQuestion()
                && checkability.says(sentence)
                && noClaims.stream().allMatch(list -> list.find(sentence).isEmpty());
    }

    private int stakes(NaiveSentence sentence) {
        return claimSigns.stream().mapToInt(list -> list.find(sentence).size()).sum();
    }
}
