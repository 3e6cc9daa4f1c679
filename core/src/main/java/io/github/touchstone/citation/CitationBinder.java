package io.github.touchstone.citation;

import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Block;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Span;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Ties citations to the words they carry, by the rules that {@link Citation} states. */
final class CitationBinder {

    private static final int MOST_SENTENCES_BACK = 3;
    private static final WordSet CLAUSE_STARTS = WordSet.of("but", "while", "whereas", "although", "though");

    private final Segmentation text;
    private final Tokens tokens;
    private int lastCitedSentence = -1;

    CitationBinder(Segmentation text) {
        this.text = text;
        this.tokens = text.tokens();
    }

    /** The words that each of the marks carries; the marks are in order. */
    List<Span> supports(List<Mark> marks) {
        List<Span> supports = new ArrayList<>(marks.size());
        int from = 0;
        while (from < marks.size()) {
            int index = text.sentenceAt(marks.get(from).anchor());
            int end = from + 1;
            while (end < marks.size() && text.sentenceAt(marks.get(end).anchor()) == index) {
                end++;
            }
            bindSentence(text.sentences().get(index), groups(marks.subList(from, end)), supports);
            lastCitedSentence = index;
            from = end;
        }
        return supports;
    }

    /** Marks that follow one another without a word between them stand for the same words. */
    private List<List<Mark>> groups(List<Mark> marks) {
        List<List<Mark>> groups = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            boolean joins = i > 0
                    && noWordsBetween(marks.get(i - 1).span(), marks.get(i).span());
            if (!joins) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(marks.get(i));
        }
        return groups;
    }

    private boolean noWordsBetween(Span before, Span after) {
        int token = tokens.at(before.end());
        while (token < tokens.size() && tokens.start(token) < after.start()) {
            if (tokens.kind(token) != Token.Kind.PUNCTUATION) {
                return false;
            }
            token++;
        }
        return true;
    }

    private void bindSentence(Sentence sentence, List<List<Mark>> groups, List<Span> supports) {
        boolean byClause = groups.size() > 1
                && groups.subList(0, groups.size() - 1).stream().allMatch(group -> endsClause(last(group), sentence));
        int start = sentence.span().start();
        for (int i = 0; i < groups.size(); i++) {
            Span supported = sentence.span();
            if (byClause) {
                boolean lastGroup = i == groups.size() - 1;
                int end =
                        lastGroup ? sentence.span().end() : last(groups.get(i)).end();
                supported = new Span(start, end);
                start = tokens.start(afterClause(end, sentence));
            } else if (groups.size() == 1) {
                supported = supportedAlone(groups.get(0), sentence);
            }
            for (Mark mark : groups.get(i)) {
                supports.add(supported.union(mark.span()));
            }
        }
    }

    private Span supportedAlone(List<Mark> group, Sentence sentence) {
        if (standsAloneAfterQuote(group, sentence)) {
            return text.document().blocks().get(sentence.block() - 1).span().union(sentence.span());
        }
        return closesParagraph(last(group), sentence) ? withUncitedBefore(sentence) : sentence.span();
    }

    /** "— Nekrich 1997" on a line of its own says where the words above it come from. */
    private boolean standsAloneAfterQuote(List<Mark> group, Sentence sentence) {
        Span block = text.block(sentence).span();
        return sentence.block() > 0
                && text.document().blocks().get(sentence.block() - 1).kind() == Block.Kind.QUOTE
                && noWordsBetween(
                        new Span(block.start(), block.start()), group.get(0).span())
                && noWordsBetween(last(group), new Span(block.end(), block.end()));
    }

    private static Span last(List<Mark> group) {
        return group.get(group.size() - 1).span();
    }

    private boolean endsClause(Span mark, Sentence sentence) {
        int next = tokens.at(mark.end());
        int before = tokens.at(mark.start()) - 1;
        return next >= sentence.endToken()
                || tokens.kind(next) == Token.Kind.PUNCTUATION
                || CLAUSE_STARTS.contains(tokens.hash(next))
                || (before >= 0 && tokens.kind(before) == Token.Kind.PUNCTUATION);
    }

    private int afterClause(int offset, Sentence sentence) {
        int token = tokens.at(offset);
        while (token < sentence.endToken() - 1 && tokens.kind(token) == Token.Kind.PUNCTUATION) {
            token++;
        }
        return Math.min(token, sentence.endToken() - 1);
    }

    private boolean closesParagraph(Span mark, Sentence sentence) {
        boolean lastOfBlock = sentence.index() + 1 == text.sentences().size()
                || text.sentences().get(sentence.index() + 1).block() != sentence.block();
        return lastOfBlock
                && isRunningText(text.block(sentence).kind())
                && noWordsBetween(
                        mark, new Span(sentence.span().end(), sentence.span().end()));
    }

    private static boolean isRunningText(Block.Kind kind) {
        return kind == Block.Kind.PARAGRAPH || kind == Block.Kind.QUOTE;
    }

    private Span withUncitedBefore(Sentence sentence) {
        int first = sentence.index();
        while (first - 1 > lastCitedSentence
                && sentence.index() - first < MOST_SENTENCES_BACK
                && text.sentences().get(first - 1).block() == sentence.block()) {
            first--;
        }
        return text.sentences().get(first).span().union(sentence.span());
    }
}
