package io.github.touchstone.attribution;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Fold;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Tokens;
import java.util.function.Consumer;

/** Finds nouns for what somebody says or thinks, with their owner: "Nekrich's claim that …", "the claim by Nekrich that …". */
final class NounScanner implements AttributionScanner {

    private static final WordSet NOUNS = Lexicons.standard().words("attribution/noun");
    private static final long THAT = Fold.hash("that");
    private static final WordSet BY = WordSet.of("by", "of", "from");
    private static final WordSet POSSESSIVE = WordSet.of("'s");
    private static final WordSet PRONOUNS = WordSet.of("his", "her", "their", "its");
    private static final int REACH = 6;
    private static final int MOST_MODIFIERS = 2;

    private final Segmentation text;
    private final Tokens tokens;
    private final SourceWords words;
    private final NounPhrase phrases;
    private final SourceGrader grader;

    NounScanner(Segmentation text) {
        this.text = text;
        this.tokens = text.tokens();
        this.words = new SourceWords(tokens);
        this.phrases = new NounPhrase(tokens);
        this.grader = new SourceGrader(tokens);
    }

    @Override
    public void scan(Consumer<SourceMention> found) {
        for (Sentence sentence : text.sentences()) {
            for (int token = sentence.firstToken() + 2; token < sentence.endToken(); token++) {
                if (tokens.hash(token) == THAT) {
                    that(token, sentence.firstToken(), found);
                }
            }
        }
    }

    private void that(int that, int limit, Consumer<SourceMention> found) {
        if (NOUNS.contains(tokens.hash(that - 1))) {
            owner(that - 1, limit, found);
        } else if (words.canBeSource(that - 1)) {
            author(that, limit, found);
        }
    }

    private void owner(int noun, int limit, Consumer<SourceMention> found) {
        int token = noun - 1;
        while (token > limit && noun - token <= MOST_MODIFIERS && !isOwner(token)) {
            token--;
        }
        if (PRONOUNS.contains(tokens.hash(token))) {
            found.accept(mention(token, noun + 1, token, token + 1));
        } else if (isOwner(token) && token > limit && words.canBeSource(token - 1)) {
            int start = phrases.start(token, Math.max(limit, token - REACH));
            found.accept(mention(start, noun + 1, start, token));
        }
    }

    private boolean isOwner(int token) {
        return PRONOUNS.contains(tokens.hash(token)) || isPossessive(token);
    }

    /** The "'s" of "Nekrich's", or the apostrophe of "historians'". */
    private boolean isPossessive(int token) {
        return tokens.touchesPrevious(token)
                && (POSSESSIVE.contains(tokens.hash(token)) || tokens.is(token, '\'') || tokens.is(token, '’'));
    }

    private void author(int that, int limit, Consumer<SourceMention> found) {
        int source = phrases.start(that, Math.max(limit, that - REACH));
        int noun = source - 2;
        if (noun >= limit && BY.contains(tokens.hash(source - 1)) && NOUNS.contains(tokens.hash(noun))) {
            found.accept(mention(noun, that, source, that));
        }
    }

    private SourceMention mention(int first, int end, int source, int sourceEnd) {
        return new SourceMention(
                first, end, new SubjectReader.Words(source, sourceEnd), grader.grade(source, sourceEnd));
    }
}
