package io.github.touchstone.hedge;

import io.github.touchstone.lexicon.Matches;
import io.github.touchstone.model.Mix;
import io.github.touchstone.model.ModelFile;
import io.github.touchstone.model.ModelReader;
import io.github.touchstone.model.PhraseReader;
import io.github.touchstone.model.SentenceSum;
import io.github.touchstone.model.Weights;
import io.github.touchstone.model.WordHashes;
import io.github.touchstone.text.Fold;
import io.github.touchstone.text.Tokens;

/**
 * Tells how likely people are to call a sentence uncertain, by a hedge or a weasel, as in task 1 of CoNLL-2010 (Farkas
 * and others 2010). A linear model over the words of the sentence, their classes, and the terms of the hedge lists. A
 * sentence may be vague as a whole although no word of it is a cue.
 */
public final class UncertaintyModel {

    private static final long FOLLOWS = Fold.hash(UncertaintyNames.FOLLOWS);
    private static final long PASSIVE = Fold.hash(UncertaintyNames.PASSIVE);
    private static final long PASSIVE_ADVERB = Fold.hash(UncertaintyNames.PASSIVE_ADVERB);
    private static final long PASSIVE_IT = Fold.hash(UncertaintyNames.PASSIVE_IT);
    private static final long PASSIVE_OF = Fold.hash(UncertaintyNames.PASSIVE_OF);
    private static final long PASSIVE_BEFORE = Fold.hash(UncertaintyNames.PASSIVE_BEFORE);
    private static final int COUNTS = UncertaintyFeatures.MOST_COUNTED + 1;

    private final Weights weights;
    private final int intercept;
    private final double threshold;
    private final String label;
    private final String hash;

    /** The weights of the features that have few forms, looked up once. */
    private final long[] classHashes = new long[Long.SIZE];

    private final int[] countWeights = new int[Long.SIZE * COUNTS];
    private final int[] nearWeights = new int[Long.SIZE * Long.SIZE];
    private final int[] listWeights = new int[UncertaintyFeatures.LISTS.size() * COUNTS];

    private UncertaintyModel(ModelFile file) {
        this.weights = Weights.of(file);
        this.intercept = weightOf(ModelFile.INTERCEPT);
        this.threshold = file.share("threshold");
        this.label = file.label();
        this.hash = file.hash();
        for (WordClass each : WordClass.values()) {
            prepare(each);
        }
        for (int list = 0; list < UncertaintyFeatures.LISTS.size(); list++) {
            for (int count = 1; count < COUNTS; count++) {
                listWeights[list * COUNTS + count] =
                        weightOf(UncertaintyNames.ofList(UncertaintyFeatures.LISTS.get(list), count));
            }
        }
    }

    @SuppressWarnings("EnumOrdinal")
    private void prepare(WordClass wordClass) {
        int ordinal = wordClass.ordinal();
        classHashes[ordinal] = Fold.hash(UncertaintyNames.nameOf(wordClass));
        for (int count = 1; count < COUNTS; count++) {
            countWeights[ordinal * COUNTS + count] = weightOf(UncertaintyNames.counted(wordClass, count));
        }
        for (WordClass after : WordClass.values()) {
            nearWeights[ordinal * Long.SIZE + after.ordinal()] = weightOf(UncertaintyNames.nearby(wordClass, after));
        }
    }

    private int weightOf(String feature) {
        return weights.of(Mix.of(feature));
    }

    /**
     * The model that ships with the library.
     *
     * @return the same model at every call
     */
    public static UncertaintyModel standard() {
        return Standard.MODEL;
    }

    /**
     * Reads a model, such as one that was trained anew.
     *
     * @param file the file's name, for messages
     * @param content all of its text
     * @return the model
     * @throws IllegalArgumentException naming file and line, if it is malformed
     */
    public static UncertaintyModel read(String file, String content) {
        return new UncertaintyModel(ModelReader.read(file, content));
    }

    /**
     * From which probability on a sentence is taken to be uncertain: where F1 is best in cross-validation.
     *
     * @return 0 to 1
     */
    public double threshold() {
        return threshold;
    }

    /**
     * The model's name and version.
     *
     * @return such as "hedge/uncertainty 1"
     */
    public String label() {
        return label;
    }

    /**
     * Names this state of the model.
     *
     * @return 16 hexadecimal digits
     */
    public String hash() {
        return hash;
    }

    /**
     * What its features weigh, the phrases among them.
     *
     * @return a table of one output
     */
    public Weights weights() {
        return weights;
    }

    /**
     * Starts judging a text.
     *
     * @param tokens its tokens
     * @param matches the terms found in it
     * @return a judge of its sentences, for one thread
     */
    public Judging judging(Tokens tokens, Matches matches) {
        return new Judging(tokens, matches);
    }

    /** Judges the sentences of one text, in order. */
    public final class Judging implements UncertaintyFeatures.Sink {

        private final UncertaintyFeatures features;
        private final WordHashes words;
        private final PhraseReader phrases;
        private final SentenceSum sum;
        /** What the features that have few forms weigh. */
        private int dense;

        private Judging(Tokens tokens, Matches matches) {
            this.features = new UncertaintyFeatures(tokens, matches);
            this.words = new WordHashes(tokens);
            this.phrases = new PhraseReader(weights, tokens);
            this.sum = new SentenceSum(weights);
        }

        /**
         * Judges a sentence.
         *
         * @param from index of its first token, not before the end of the sentence judged last
         * @param to index after its last token
         * @return how likely people are to call it uncertain, 0 to 1
         */
        public double probability(int from, int to) {
            return probability(from, to, phrases.read(from, to)[0]);
        }

        /**
         * Judges a sentence whose phrases were added up before.
         *
         * @param from index of its first token, not before the end of the sentence judged last
         * @param to index after its last token
         * @param phrases what its phrases weigh in this model
         * @return how likely people are to call it uncertain, 0 to 1
         */
        public double probability(int from, int to, int phrases) {
            words.read(from, to);
            sum.begin();
            dense = intercept + phrases;
            features.visit(from, to, this);
            return ModelFile.probability(dense + sum.total()[0]);
        }

        /** They were added up before. */
        @Override
        public void words(int first, int end) {}

        @Override
        @SuppressWarnings("EnumOrdinal")
        public void count(WordClass wordClass, int count) {
            dense += countWeights[wordClass.ordinal() * COUNTS + count];
        }

        @Override
        @SuppressWarnings("EnumOrdinal")
        public void follows(int token, WordClass next) {
            sum.add(Mix.of(Mix.of(FOLLOWS, words.hash(token)), classHashes[next.ordinal()]));
        }

        @Override
        @SuppressWarnings("EnumOrdinal")
        public void near(WordClass before, WordClass after) {
            dense += nearWeights[before.ordinal() * Long.SIZE + after.ordinal()];
        }

        @Override
        public void listed(int list, int count) {
            dense += listWeights[list * COUNTS + count];
        }

        @Override
        public void passive(int verb, boolean adverb, boolean impersonal) {
            sum.add(PASSIVE);
            if (adverb) {
                sum.add(PASSIVE_ADVERB);
            }
            if (impersonal) {
                sum.add(PASSIVE_IT);
            }
            sum.add(Mix.of(PASSIVE_OF, words.hash(verb)));
            sum.add(Mix.of(PASSIVE_BEFORE, words.hash(verb + 1)));
        }
    }

    /** Read at first use, so that a host that never scores pays nothing. */
    private static final class Standard {
        static final UncertaintyModel MODEL =
                new UncertaintyModel(ModelReader.shipped(UncertaintyModel.class, "uncertainty.tsv"));
    }
}
