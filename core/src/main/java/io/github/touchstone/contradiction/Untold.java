package io.github.touchstone.contradiction;

import io.github.touchstone.lexicon.Matches;
import io.github.touchstone.lexicon.TermMatch;
import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Block;
import io.github.touchstone.text.Fold;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;
import java.util.BitSet;

/**
 * Sentences that nobody gives as facts whatever their words: asked, told as fiction, labelled as a myth, or taken back by
 * the sentence that follows.
 *
 * <p>A sign of fiction reaches to the end of its block, and from a heading to the next heading of its level.
 */
final class Untold {

    private static final WordSet LEADS_ON = WordSet.of("but", "and", "yet", "well", "however", "actually", "no");
    private static final long THAT = Fold.hash("that");
    private static final long TO = Fold.hash("to");
    /** A shorter opening such as "False" takes a sentence back only if it is nearly all that is said. */
    private static final int PLAIN_OPENING = 3;

    private final Segmentation text;
    private final Tokens tokens;
    private final BitSet untold = new BitSet();
    /** Within the reach of a heading or a sign of fiction. */
    private final BitSet reached = new BitSet();

    private final BitSet corrected = new BitSet();

    Untold(Segmentation text, Matches matches) {
        this.text = text;
        this.tokens = text.tokens();
        questions();
        matches.all("standing/fiction").forEach(match -> restOfBlock(sentence(match)));
        matches.all("standing/myth-label").forEach(this::label);
        matches.all("standing/retraction").forEach(this::retraction);
        matches.all("standing/correction").forEach(this::correction);
    }

    boolean has(Sentence sentence) {
        return untold.get(sentence.index()) || reached.get(sentence.index());
    }

    /** Whether a sentence corrects another or is corrected, so that two dates in it are no slip. */
    boolean isCorrected(Sentence sentence) {
        return corrected.get(sentence.index());
    }

    private Sentence sentence(TermMatch match) {
        return text.sentences().get(text.sentenceAt(tokens.start(match.firstToken())));
    }

    private void questions() {
        for (Sentence sentence : text.sentences()) {
            int last = sentence.endToken() - 1;
            while (last > sentence.firstToken()
                    && tokens.kind(last) == Token.Kind.PUNCTUATION
                    && !tokens.is(last, '?')) {
                last--;
            }
            if (tokens.is(last, '?')) {
                untold.set(sentence.index());
            }
        }
    }

    /** From a heading on all blocks up to the next as high, from any other block its own rest. */
    private void restOfBlock(Sentence from) {
        Block block = text.block(from);
        boolean heading = block.kind() == Block.Kind.HEADING;
        for (int i = from.index(); i < text.sentences().size() && !reached.get(i); i++) {
            Sentence sentence = text.sentences().get(i);
            Block its = text.block(sentence);
            boolean over = heading
                    ? sentence.block() != from.block()
                            && its.kind() == Block.Kind.HEADING
                            && its.level() <= block.level()
                    : sentence.block() != from.block();
            if (over) {
                break;
            }
            reached.set(i);
        }
    }

    private void label(TermMatch match) {
        Sentence sentence = sentence(match);
        if (match.firstToken() != sentence.firstToken()) {
            return;
        }
        boolean heading = text.block(sentence).kind() == Block.Kind.HEADING;
        int next = match.endToken();
        while (next < sentence.endToken() && (tokens.is(next, '#') || tokens.kind(next) == Token.Kind.NUMBER)) {
            next++;
        }
        if (next == sentence.endToken() || tokens.is(next, ':') || (heading && next < sentence.endToken())) {
            restOfBlock(sentence);
        }
    }

    private void retraction(TermMatch match) {
        Sentence sentence = sentence(match);
        int first = sentence.firstToken();
        int words = match.endToken() - match.firstToken();
        boolean opens = match.firstToken() == first
                || (match.firstToken() <= first + 2 && LEADS_ON.contains(tokens.hash(first)));
        boolean says = words >= PLAIN_OPENING || sentence.size() <= words + 2;
        if (opens && says && !goesOn(match) && sentence.index() > 0) {
            untold.set(sentence.index() - 1);
        } else if (match.firstToken() > first && tokens.is(match.firstToken() - 1, ',') && words >= PLAIN_OPENING) {
            untold.set(sentence.index());
        }
    }

    /** "It is false that …" and "it is wrong to …" speak of what follows. */
    private boolean goesOn(TermMatch match) {
        int next = match.endToken();
        return next < tokens.size() && (tokens.hash(next) == THAT || tokens.hash(next) == TO || tokens.is(next, ':'));
    }

    private void correction(TermMatch match) {
        Sentence sentence = sentence(match);
        corrected.set(sentence.index());
        if (sentence.index() > 0) {
            corrected.set(sentence.index() - 1);
            if (match.firstToken() == sentence.firstToken()) {
                untold.set(sentence.index() - 1);
            }
        }
    }
}
