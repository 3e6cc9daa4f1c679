package io.github.touchstone.citation;

import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.Span;
import io.github.touchstone.text.Tokens;
import java.util.function.Consumer;

/** Finds articles by their number in PubMed, "PMID: 12345678", and addresses of their pages. */
final class PmidScanner implements CitationScanner {

    private static final int LONGEST = 8;
    private static final WordSet NAME = WordSet.of("pmid", "pmids", "pubmed");
    private static final WordSet ID = WordSet.of("id");
    private static final String PAGES = "pubmed.ncbi.nlm.nih.gov";

    private final Landmarks landmarks;

    PmidScanner(Landmarks landmarks) {
        this.landmarks = landmarks;
    }

    @Override
    public void scan(Segmentation text, Consumer<Mark> found) {
        String chars = text.document().text();
        Tokens tokens = text.tokens();
        landmarks.named(tokens, NAME).forEach(token -> {
            int number = afterName(tokens, token + 1);
            if (number < tokens.size()) {
                read(chars, tokens.start(token), tokens.start(number), found);
            }
        });
        landmarks.addresses().forEach(token -> readAddress(chars, tokens, token, found));
    }

    private static void readAddress(String chars, Tokens tokens, int token, Consumer<Mark> found) {
        String address = tokens.text(token);
        if (WebAddress.host(address).equals(PAGES)) {
            int path = tokens.start(token) + address.indexOf(PAGES) + PAGES.length() + 1;
            read(chars, tokens.start(token), path, found);
        }
    }

    private static int afterName(Tokens tokens, int from) {
        boolean id = from < tokens.size() && ID.contains(tokens.hash(from));
        int colon = id ? from + 1 : from;
        return tokens.is(colon, ':') ? colon + 1 : colon;
    }

    private static void read(String chars, int markStart, int start, Consumer<Mark> found) {
        int end = Ascii.digitsEnd(chars, start);
        if (end > start && end - start <= LONGEST) {
            found.accept(new Mark(Citation.Kind.PMID, chars.substring(start, end), new Span(markStart, end)));
        }
    }
}
