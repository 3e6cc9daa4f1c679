package io.github.touchstone.claim;

import io.github.touchstone.lexicon.Matches;
import io.github.touchstone.model.Phrases;
import io.github.touchstone.model.WordNames;
import io.github.touchstone.quotation.Quotation;
import io.github.touchstone.quotation.QuotationFinder;
import io.github.touchstone.text.Label;
import io.github.touchstone.text.Segmentation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Gives the features of a sentence the names that they have in the model's file.
 *
 * <p>Words stand there as they are, a space between them: "we should", "&lt;s&gt; in"; "#" is any number, "&lt;s&gt;"
 * and "&lt;/s&gt;" are the edges of the sentence. "@sign figure" is a sign that it shows, "@like airport" is what a word
 * weighs by the company that it keeps.
 */
public final class CheckabilityNames {

    static final String SIGN = "@sign";
    static final String LIKE = "@like";

    private CheckabilityNames() {}

    /**
     * The features that a text has, taken as one sentence, without the meaning of its words.
     *
     * @param text the text
     * @param matches the terms found in it
     * @return their names, each once, in the order in which they are met
     */
    public static Set<String> of(Segmentation text, Matches matches) {
        int size = text.tokens().size();
        WordNames words = new WordNames(text.tokens(), 0, size);
        Set<String> names = new LinkedHashSet<>();
        CheckabilityFeatures.visit(0, size, signsOf(text, matches), new CheckabilityFeatures.Sink() {
            @Override
            public void words(int first, int end) {
                Phrases.visit(
                        first, end, CheckabilityFeatures.LONGEST_PHRASE, (from, to) -> names.add(words.name(from, to)));
            }

            @Override
            public void sign(Feature sign) {
                names.add(ofSign(sign));
            }

            @Override
            public void meaning(int token) {}
        });
        return names;
    }

    /**
     * The words of a text as the model has them, for what they mean.
     *
     * @param text the text
     * @return a name for each of its tokens
     */
    public static List<String> words(Segmentation text) {
        int end = text.tokens().size();
        WordNames words = new WordNames(text.tokens(), 0, end);
        return IntStream.range(0, end).mapToObj(words::name).toList();
    }

    /**
     * The feature that a word's meaning is.
     *
     * @param word the word's name
     * @return such as "@like airport"
     */
    public static String ofMeaning(String word) {
        return LIKE + " " + word;
    }

    /** The signs that any sentence of a text shows. */
    static long signsOf(Segmentation text, Matches matches) {
        long signs = 0;
        for (long each : ClaimFeatures.of(text, matches, Quotation.tokens(text.tokens(), QuotationFinder.find(text)))) {
            signs |= each;
        }
        return signs;
    }

    /** As the file has it: "@sign many-names". */
    static String ofSign(Feature sign) {
        return SIGN + " " + Label.of(sign);
    }
}
