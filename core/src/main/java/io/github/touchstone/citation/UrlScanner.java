package io.github.touchstone.citation;

import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Tokens;
import java.util.function.Consumer;

/** Finds web addresses written out in the text. */
final class UrlScanner implements CitationScanner {

    private final Landmarks landmarks;

    UrlScanner(Landmarks landmarks) {
        this.landmarks = landmarks;
    }

    @Override
    public void scan(Segmentation text, Consumer<Mark> found) {
        Tokens tokens = text.tokens();
        landmarks
                .addresses()
                .filter(token -> WebAddress.leadsSomewhere(tokens.text(token)))
                .forEach(token ->
                        found.accept(new Mark(Citation.Kind.URL, tokens.text(token), tokens.span(token, token + 1))));
    }
}
