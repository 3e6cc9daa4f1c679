package io.github.touchstone.bibliography;

import io.github.touchstone.lexicon.Matches;
import io.github.touchstone.lexicon.TermMatch;
import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Block;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Knows the headings of sections that hold references, links or pointers, matched as the whole heading. */
final class SectionHeadings {

    /** What a heading such as "References" opens. */
    static final String ENTRIES = "entries";

    static final String TERMS = "bibliography/heading";
    private static final WordSet EDIT = WordSet.of("edit");

    private final Tokens tokens;
    /** By their first token. */
    private final Map<Integer, List<TermMatch>> terms = new HashMap<>();
    /** Where one begins, for most blocks are asked in vain. */
    private final BitSet begun = new BitSet();

    SectionHeadings(Tokens tokens, Matches matches) {
        this.tokens = tokens;
        for (TermMatch match : matches.all(TERMS)) {
            begun.set(match.firstToken());
            terms.computeIfAbsent(match.firstToken(), first -> new ArrayList<>())
                    .add(match);
        }
    }

    /** In plain text the heading of a wiki page is known by its "[edit]". */
    boolean isHeading(Block block, int end) {
        return block.kind() == Block.Kind.HEADING || endsInEditLink(end);
    }

    /** What a block opens: "entries", "links", "see-also", or empty for a section of prose and for no heading. */
    String opened(Block block, int first, int end) {
        if (block.kind() != Block.Kind.HEADING && block.kind() != Block.Kind.PARAGRAPH) {
            return "";
        }
        int start = first;
        while (start < end && tokens.kind(start) != Token.Kind.WORD) {
            start++;
        }
        if (!begun.get(start)) {
            return "";
        }
        int last = withoutEditLink(start, end);
        for (TermMatch match : terms.getOrDefault(start, List.of())) {
            if (match.endToken() == last) {
                return match.term().column("kind");
            }
        }
        return "";
    }

    /** Leaves off a colon or full stop, and the "[edit]" that copies of wiki pages carry. */
    private int withoutEditLink(int start, int end) {
        int last = end - start > 3 && endsInEditLink(end) ? end - 3 : end;
        while (last > start && tokens.kind(last - 1) == Token.Kind.PUNCTUATION) {
            last--;
        }
        return last;
    }

    private boolean endsInEditLink(int end) {
        return tokens.is(end - 1, ']') && end > 2 && EDIT.contains(tokens.hash(end - 2)) && tokens.is(end - 3, '[');
    }
}
