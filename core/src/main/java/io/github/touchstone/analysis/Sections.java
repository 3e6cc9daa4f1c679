package io.github.touchstone.analysis;

import io.github.touchstone.analysis.CitationDensity.Section;
import io.github.touchstone.citation.Citation;
import io.github.touchstone.support.JudgedClaim;
import io.github.touchstone.text.Block;
import io.github.touchstone.text.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Counts words, claims and citations section by section. */
final class Sections {

    private final Analysis analysis;
    private final int[] sectionOfBlock;
    private final List<String> headings = new ArrayList<>();

    private final int[] words;
    private final int[] claims;
    private final int[] covered;
    private final int[] citations;

    Sections(Analysis analysis, BitSet coveredSentences) {
        this.analysis = analysis;
        this.sectionOfBlock = sectionOfBlock();
        int size = headings.size();
        words = new int[size];
        claims = new int[size];
        covered = new int[size];
        citations = new int[size];
        for (Sentence sentence : analysis.text().sentences()) {
            if (analysis.isProse(sentence)) {
                words[sectionOfBlock[sentence.block()]] += analysis.words(sentence);
            }
        }
        for (JudgedClaim judged : analysis.judgedClaims()) {
            int sentence = judged.claim().sentence();
            claims[section(sentence)]++;
            covered[section(sentence)] += coveredSentences.get(sentence) ? 1 : 0;
        }
        for (Citation citation : analysis.citations()) {
            citations[section(citation.sentence())]++;
        }
    }

    private int[] sectionOfBlock() {
        List<Block> blocks = analysis.text().document().blocks();
        int[] sections = new int[blocks.size()];
        headings.add("");
        for (int block = 0; block < sections.length; block++) {
            if (blocks.get(block).kind() == Block.Kind.HEADING) {
                headings.add(
                        blocks.get(block).span().of(analysis.text().document().text()));
            }
            sections[block] = headings.size() - 1;
        }
        return sections;
    }

    private int section(int sentence) {
        return sectionOfBlock[analysis.text().sentences().get(sentence).block()];
    }

    /** The sections that hold prose or citations. */
    List<Section> list() {
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            if (words[i] + citations[i] > 0) {
                sections.add(new Section(headings.get(i), words[i], claims[i], covered[i], citations[i]));
            }
        }
        return sections;
    }
}
