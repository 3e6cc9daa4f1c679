package io.github.touchstone.bibliography;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.Segmentation;

/** Runs the finder over a text in one line. */
final class Texts {

    private Texts() {}

    static Bibliography find(String plain) {
        return find(Document.plain(plain));
    }

    static Bibliography find(Document document) {
        Segmentation text = Segmentation.of(document);
        return BibliographyFinder.find(text, Lexicons.standard().match(text));
    }
}
