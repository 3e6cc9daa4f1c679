package io.github.touchstone.need;

import io.github.touchstone.text.Annotation;
import io.github.touchstone.text.Block;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Span;
import io.github.touchstone.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * A text without its citation marks, so that a sentence does not seem to need a citation because it has one.
 *
 * @param tokens the tokens that are left
 * @param sentences the sentences of which a token is left, in order, but those of notes
 */
public record BareText(Tokens tokens, List<BareSentence> sentences) {

    /** Copies the list. */
    public BareText {
        sentences = List.copyOf(sentences);
    }

    /**
     * Takes the marks out: those given, and those that the markup itself calls citations or marks of notes.
     *
     * @param text a text
     * @param marks spans of its citation marks, in any order
     * @return the text without them
     */
    public static BareText of(Segmentation text, List<Span> marks) {
        List<Span> all = new ArrayList<>(marks);
        for (Annotation annotation : text.document().annotations()) {
            if (annotation.kind() == Annotation.Kind.CITATION || annotation.kind() == Annotation.Kind.NOTE_MARK) {
                all.add(annotation.span());
            }
        }
        Tokens tokens = text.tokens().without(all);
        return new BareText(tokens, sentences(text, tokens));
    }

    /** The same text behind so many paragraphs. */
    BareText behind(int paragraphs) {
        List<BareSentence> moved = new ArrayList<>(sentences.size());
        for (BareSentence sentence : sentences) {
            moved.add(new BareSentence(
                    sentence.index(),
                    sentence.firstToken(),
                    sentence.endToken(),
                    sentence.kind(),
                    sentence.paragraph() + paragraphs,
                    sentence.before(),
                    sentence.behind()));
        }
        return new BareText(tokens, moved);
    }

    private static List<BareSentence> sentences(Segmentation text, Tokens tokens) {
        List<Sentence> left = left(text, tokens);
        List<BareSentence> sentences = new ArrayList<>(left.size());
        int paragraph = 0;
        for (int start = 0; start < left.size(); start = sentences.size()) {
            Block.Kind kind = text.block(left.get(start)).kind();
            int end = blockEnd(left, start);
            for (int i = start; i < end; i++) {
                Sentence sentence = left.get(i);
                sentences.add(new BareSentence(
                        sentence.index(),
                        sentence.firstToken(),
                        sentence.endToken(),
                        kind,
                        paragraph,
                        i - start,
                        end - 1 - i));
            }
            paragraph += kind == Block.Kind.HEADING ? 0 : 1;
        }
        return sentences;
    }

    /** The sentences that are left, each with its place among the tokens that are left; these come in order, too. */
    private static List<Sentence> left(Segmentation text, Tokens tokens) {
        List<Sentence> left = new ArrayList<>(text.sentences().size());
        int token = 0;
        for (Sentence sentence : text.sentences()) {
            int first = atOrBehind(tokens, sentence.span().start(), token);
            token = atOrBehind(tokens, sentence.span().end(), first);
            if (token > first && text.block(sentence).kind() != Block.Kind.NOTE) {
                left.add(new Sentence(sentence.index(), sentence.span(), first, token, sentence.block()));
            }
        }
        return left;
    }

    private static int atOrBehind(Tokens tokens, int offset, int from) {
        int token = from;
        while (token < tokens.size() && tokens.start(token) < offset) {
            token++;
        }
        return token;
    }

    private static int blockEnd(List<Sentence> sentences, int start) {
        int end = start + 1;
        while (end < sentences.size()
                && sentences.get(end).block() == sentences.get(start).block()) {
            end++;
        }
        return end;
    }
}
