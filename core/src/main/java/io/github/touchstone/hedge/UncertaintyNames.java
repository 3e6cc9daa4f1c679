package io.github.touchstone.hedge;

import io.github.touchstone.model.Phrases;
import io.github.touchstone.model.WordNames;
import io.github.touchstone.text.Label;
import io.github.touchstone.text.Tokens;
import java.util.function.Consumer;

/**
 * Gives the features of a sentence the names that they have in the model's file.
 *
 * <p>Words stand there as they are, a space between them: "some #", "&lt;s&gt; it is"; "#" is any number, "&lt;s&gt;" and
 * "&lt;/s&gt;" are the edges of the sentence. All others begin with "@" and their kind: "@count quantity 2", "@follows
 * some capital", "@near quantity saying", "@list hedge/weasel 1", "@passive", "@passive-of said".
 */
public final class UncertaintyNames implements UncertaintyFeatures.Sink {

    static final String COUNT = "@count";
    static final String FOLLOWS = "@follows";
    static final String NEAR = "@near";
    static final String LIST = "@list";
    static final String PASSIVE = "@passive";
    static final String PASSIVE_ADVERB = "@passive-adverb";
    static final String PASSIVE_IT = "@passive-it";
    static final String PASSIVE_OF = "@passive-of";
    static final String PASSIVE_BEFORE = "@passive-before";

    private final WordNames words;
    private final Consumer<String> names;

    /**
     * Prepares for one sentence.
     *
     * @param tokens the tokens of its text
     * @param first index of its first token
     * @param end index after its last token
     * @param names is given each name, as often as its feature is visited
     */
    public UncertaintyNames(Tokens tokens, int first, int end, Consumer<String> names) {
        this.words = new WordNames(tokens, first, end);
        this.names = names;
    }

    @Override
    public void words(int first, int end) {
        Phrases.visit(first, end, (from, to) -> names.accept(words.name(from, to)));
    }

    @Override
    public void count(WordClass wordClass, int count) {
        names.accept(counted(wordClass, count));
    }

    @Override
    public void follows(int token, WordClass next) {
        names.accept(FOLLOWS + " " + words.name(token) + " " + nameOf(next));
    }

    @Override
    public void near(WordClass before, WordClass after) {
        names.accept(nearby(before, after));
    }

    @Override
    public void listed(int list, int count) {
        names.accept(ofList(UncertaintyFeatures.LISTS.get(list), count));
    }

    @Override
    public void passive(int verb, boolean adverb, boolean impersonal) {
        names.accept(PASSIVE);
        if (adverb) {
            names.accept(PASSIVE_ADVERB);
        }
        if (impersonal) {
            names.accept(PASSIVE_IT);
        }
        names.accept(PASSIVE_OF + " " + words.name(verb));
        names.accept(PASSIVE_BEFORE + " " + words.name(verb + 1));
    }

    static String counted(WordClass wordClass, int count) {
        return COUNT + " " + nameOf(wordClass) + " " + count;
    }

    static String nearby(WordClass before, WordClass after) {
        return NEAR + " " + nameOf(before) + " " + nameOf(after);
    }

    static String ofList(String list, int count) {
        return LIST + " " + list + " " + count;
    }

    /** As the file has it: "vague-time". */
    static String nameOf(WordClass wordClass) {
        return Label.of(wordClass);
    }
}
