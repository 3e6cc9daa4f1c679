/** Scores a text for how reliable it is as a source: small, offline, safe to share between threads. */
module io.github.touchstone.core {
    requires org.apache.commons.text;
    requires org.commonmark;
    requires org.jsoup;
    requires static transitive org.jspecify;
    requires tools.jackson.core;

    exports io.github.touchstone;
    exports io.github.touchstone.analysis;
    exports io.github.touchstone.anchor;
    exports io.github.touchstone.annotation;
    exports io.github.touchstone.attribution;
    exports io.github.touchstone.bibliography;
    exports io.github.touchstone.citation;
    exports io.github.touchstone.claim;
    exports io.github.touchstone.contradiction;
    exports io.github.touchstone.dismissal;
    exports io.github.touchstone.entailment;
    exports io.github.touchstone.fact;
    exports io.github.touchstone.gate;
    exports io.github.touchstone.genre;
    exports io.github.touchstone.hedge;
    exports io.github.touchstone.knowledge;
    exports io.github.touchstone.latex;
    exports io.github.touchstone.lexicon;
    exports io.github.touchstone.location;
    exports io.github.touchstone.markup;
    exports io.github.touchstone.mend;
    exports io.github.touchstone.model;
    exports io.github.touchstone.need;
    exports io.github.touchstone.proposition;
    exports io.github.touchstone.quotation;
    exports io.github.touchstone.report;
    exports io.github.touchstone.sarif;
    exports io.github.touchstone.score;
    exports io.github.touchstone.signal;
    exports io.github.touchstone.support;
    exports io.github.touchstone.text;
    exports io.github.touchstone.thesaurus;
    exports io.github.touchstone.wikitext;
}
