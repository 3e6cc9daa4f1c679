package io.github.touchstone.need;

import io.github.touchstone.model.Phrases;
import io.github.touchstone.model.WordNames;
import io.github.touchstone.text.Tokens;
import java.util.function.Consumer;

/**
 * Gives the features of a sentence the names that they have in the model's file: words as they stand, "#" for a number,
 * "&lt;s&gt;" and "&lt;/s&gt;" for the edges of the sentence, and signs such as "@behind 0".
 */
public final class NeedNames implements NeedFeatures.Sink {

    /** The weight of what the document needs on the whole. */
    public static final String DOCUMENT = "@document";

    private final WordNames words;
    private final Consumer<String> names;

    /**
     * Prepares for one sentence.
     *
     * @param tokens the tokens of its text
     * @param sentence the sentence
     * @param names is given each name, as often as its feature is visited
     */
    public NeedNames(Tokens tokens, BareSentence sentence, Consumer<String> names) {
        this.words = new WordNames(tokens, sentence.firstToken(), sentence.endToken());
        this.names = names;
    }

    @Override
    public void words(int first, int end) {
        Phrases.visit(first, end, NeedFeatures.LONGEST_PHRASE, (from, to) -> names.accept(words.name(from, to)));
    }

    @Override
    public void sign(NeedSign sign, int value) {
        names.accept(sign.label(value));
    }
}
