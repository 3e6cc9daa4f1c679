package io.github.touchstone.citation;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.Segmentation;

/** Runs the finder over a text in one line. */
final class Texts {

    private Texts() {}

    static Citations find(String plain) {
        return find(Document.plain(plain));
    }

    static Citations find(Document document) {
        Segmentation text = Segmentation.of(document);
        return CitationFinder.find(text, Lexicons.standard().match(text));
    }
}
