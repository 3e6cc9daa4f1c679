package io.github.touchstone.benchmarks.rival;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/** OpenNLP with the models of Universal Dependencies EWT: sentences, their tokens, and the tokens' parts of speech. */
final class OpenNlp {

    private OpenNlp() {}

    /** Counts sentences. */
    static Engine sentences() {
        SentenceDetectorME detector = new SentenceDetectorME(sentenceModel());
        return text -> detector.sentPosDetect(text).length;
    }

    /** Counts tokens, each of them tagged. */
    static Engine tags() {
        TokenizerModel tokenModel = model("tokens", TokenizerModel::new);
        POSModel tagModel = model("pos", POSModel::new);
        SentenceDetectorME detector = new SentenceDetectorME(sentenceModel());
        TokenizerME tokenizer = new TokenizerME(tokenModel);
        POSTaggerME tagger = new POSTaggerME(tagModel);
        return text -> {
            int count = 0;
            for (String sentence : detector.sentDetect(text)) {
                count += tagger.tag(tokenizer.tokenize(sentence)).length;
            }
            return count;
        };
    }

    private static SentenceModel sentenceModel() {
        return model("sentence", SentenceModel::new);
    }

    private static <M> M model(String kind, ModelReader<M> reader) {
        String file = "/opennlp-en-ud-ewt-" + kind + "-1.3-2.5.4.bin";
        try (InputStream in = OpenNlp.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not on the class path");
            }
            return reader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    @FunctionalInterface
    private interface ModelReader<M> {
        M read(InputStream in) throws IOException;
    }
}
