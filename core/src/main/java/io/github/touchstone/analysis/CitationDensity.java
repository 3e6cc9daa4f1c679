package io.github.touchstone.analysis;

import io.github.touchstone.citation.Citation;
import io.github.touchstone.support.JudgedClaim;
import io.github.touchstone.support.Reach;
import io.github.touchstone.text.Sentence;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How densely a text cites, and how many sources stand behind its citations.
 *
 * <p>Only prose counts: no words, claims and citations of headings, notes and the bibliography. A share of nothing is 0.
 *
 * @param citations the number of citations
 * @param perThousandWords citations for each 1,000 words
 * @param perClaim citations for each checkable claim
 * @param claimsCovered share of the checkable claims that a citation supports, 0 to 1
 * @param sources the number of different sources cited; see {@link Citation#sources()}
 * @param largestSourceShare share of the citations that point to the source cited most, 0 to 1; 1 means that the text
 *     rests on a single source
 * @param selfCitationShare share of the citations in sentences that speak of the author's own earlier work, "as we
 *     showed before (Smith 2001)", 0 to 1
 * @param sections the same by section, in order
 */
public record CitationDensity(
        int citations,
        double perThousandWords,
        double perClaim,
        double claimsCovered,
        int sources,
        double largestSourceShare,
        double selfCitationShare,
        List<Section> sections) {

    /** Copies the list. */
    public CitationDensity {
        sections = List.copyOf(sections);
    }

    /**
     * The prose between two headings.
     *
     * @param heading the words of the heading; empty before the first
     * @param words the number of its words
     * @param claims the number of its checkable claims
     * @param claimsCovered how many of these a citation supports
     * @param citations the number of its citations
     */
    public record Section(String heading, int words, int claims, int claimsCovered, int citations) {}

    /**
     * Measures a text.
     *
     * @param analysis the text with its marks
     * @return its density
     */
    public static CitationDensity of(Analysis analysis) {
        List<Citation> citations = analysis.citations();
        BitSet covered = coveredSentences(analysis);
        int claims = analysis.judgedClaims().size();
        int claimsCovered = 0;
        for (JudgedClaim judged : analysis.judgedClaims()) {
            claimsCovered += covered.get(judged.claim().sentence()) ? 1 : 0;
        }
        Map<String, Integer> sources = timesCited(citations);
        int most = sources.isEmpty() ? 0 : Collections.max(sources.values());
        return new CitationDensity(
                citations.size(),
                share(1000.0 * citations.size(), analysis.proseWords()),
                share(citations.size(), claims),
                share(claimsCovered, claims),
                sources.size(),
                share(most, citations.size()),
                share(selfCitations(analysis), citations.size()),
                new Sections(analysis, covered).list());
    }

    private static BitSet coveredSentences(Analysis analysis) {
        BitSet covered = new BitSet();
        for (Citation citation : analysis.citations()) {
            Reach reach = Reach.of(citation.supports(), analysis.text(), citation.sentence());
            covered.set(reach.first(), reach.end());
        }
        return covered;
    }

    private static Map<String, Integer> timesCited(List<Citation> citations) {
        Map<String, Integer> times = new HashMap<>();
        for (Citation citation : citations) {
            citation.sources().forEach(source -> times.merge(source, 1, Integer::sum));
        }
        return times;
    }

    /** A sentence with many citations is read once; they come in order. */
    private static int selfCitations(Analysis analysis) {
        List<Sentence> sentences = analysis.text().sentences();
        int count = 0;
        int read = -1;
        boolean own = false;
        for (Citation citation : analysis.citations()) {
            if (citation.sentence() != read) {
                read = citation.sentence();
                own = SelfReference.isIn(analysis.text().tokens(), sentences.get(read));
            }
            count += own ? 1 : 0;
        }
        return count;
    }

    /** Rounded to four decimals. */
    private static double share(double part, int whole) {
        return whole == 0 ? 0 : Math.round(part / whole * 10_000) / 10_000.0;
    }
}
