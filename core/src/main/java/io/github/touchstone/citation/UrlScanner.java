package io.github.touchstone.citation;

import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Token;
import io.github.touchstone.text.Tokens;
import java.util.function.Consumer;

/** Finds web addresses written out in the text. */
final class UrlScanner implements CitationScanner {

    @Override
    public void scan(Segmentation text, Consumer<Mark> found) {
        Tokens tokens = text.tokens();
        for (int token = 0; token < tokens.size(); token++) {
            if (tokens.kind(token) == Token.Kind.URL && WebAddress.leadsSomewhere(tokens.text(token))) {
                found.accept(new Mark(Citation.Kind.URL, tokens.text(token), tokens.span(token, token + 1)));
            }
        }
    }
}
