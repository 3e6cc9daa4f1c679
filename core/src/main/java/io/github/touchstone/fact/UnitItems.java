package io.github.touchstone.fact;

import io.github.touchstone.lexicon.Lexicon;
import java.util.Map;
import java.util.stream.Collectors;

/** The units that Wikidata's figures count in, by item: a file of people or places seldom holds their labels. */
final class UnitItems {

    static final Map<String, String> LABELS = Lexicon.shipped(UnitItems.class, "unit.tsv").terms().stream()
            .collect(Collectors.toUnmodifiableMap(term -> term.text(), term -> term.column("name")));

    private UnitItems() {}
}
