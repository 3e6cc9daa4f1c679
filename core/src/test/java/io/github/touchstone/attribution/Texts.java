package io.github.touchstone.attribution;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.Segmentation;
import java.util.List;

/** Runs the finder over a text in one line. */
final class Texts {

    private Texts() {}

    static List<Attribution> find(String plain) {
        return find(Document.plain(plain));
    }

    static List<Attribution> find(Document document) {
        Segmentation text = Segmentation.of(document);
        return AttributionFinder.find(text, Lexicons.standard().match(text));
    }
}
