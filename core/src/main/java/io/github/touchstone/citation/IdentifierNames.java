package io.github.touchstone.citation;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Term;
import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** The words at which an identifier may begin: "ISSN", "arXiv", "section", "RFC", "TNA". */
final class IdentifierNames {

    private static final List<String> LISTS = List.of("citation/standard-body", "citation/archive");
    private static final List<String> OTHERS = List.of(
            "issn",
            "eissn",
            "pissn",
            "arxiv",
            "pmid",
            "pmids",
            "pubmed",
            "section",
            "sections",
            "s",
            "ss",
            "article",
            "art",
            "chapter",
            "f");

    /** One look at a word tells for all scanners of identifiers whether it can begin one. */
    static final WordSet ALL = all();

    private IdentifierNames() {}

    private static WordSet all() {
        List<String> words = new ArrayList<>(OTHERS);
        for (String list : LISTS) {
            Lexicons.standard().get(list).terms().stream().map(Term::text).forEach(words::add);
        }
        return WordSet.of(words.toArray(String[]::new));
    }

    /** The token that follows a name, or a name and a colon; the number of all tokens if none does. */
    static int after(Tokens tokens, int name) {
        return Math.min(tokens.size(), tokens.is(name + 1, ':') ? name + 2 : name + 1);
    }
}
