package io.github.touchstone.citation;

import io.github.touchstone.bibliography.BibliographyFinder;
import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.Segmentation;
import java.util.List;

/** Runs the finder over a text in one line. */
final class Texts {

    private Texts() {}

    static List<Citation> find(String plain) {
        return find(Document.plain(plain));
    }

    static List<Citation> find(Document document) {
        Segmentation text = Segmentation.of(document);
        return CitationFinder.find(
                text, BibliographyFinder.find(text, Lexicons.standard().match(text)));
    }
}
