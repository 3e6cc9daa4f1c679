package io.github.touchstone.entailment;

import io.github.touchstone.lexicon.WordSet;
import io.github.touchstone.proposition.ContentWord;
import io.github.touchstone.proposition.Gazetteer;
import io.github.touchstone.proposition.Proposition;
import io.github.touchstone.text.Fold;
import io.github.touchstone.text.Tokens;
import java.util.List;
import java.util.Optional;

/** The same event in another city or country: "in Berlin" against "in Moscow". */
final class PlaceCheck implements Check {

    private static final WordSet IN = WordSet.of("in", "at");
    private static final long THE = Fold.hash("the");

    @Override
    public Optional<Verdict> check(Alignment alignment) {
        if (alignment.claim().isNegated() || alignment.statement().isNegated() || !alignment.timesAgree()) {
            return Optional.empty();
        }
        for (ContentWord claimed : places(alignment.claim(), alignment.extra())) {
            for (ContentWord known : places(alignment.statement(), alignment.missing())) {
                if (Gazetteer.excludes(claimed.key(), known.key())
                        && SameEvent.holds(alignment, List.of(claimed), List.of(known))) {
                    return Optional.of(new Verdict(
                            Verdict.Relation.CONTRADICTS,
                            Verdict.Kind.PLACE,
                            SameEvent.probability(alignment, 1, 1),
                            alignment.claim().span(claimed),
                            alignment.statement().span(known)));
                }
            }
        }
        return Optional.empty();
    }

    private static List<ContentWord> places(Proposition proposition, List<ContentWord> words) {
        return words.stream()
                .filter(word -> word.kind() == ContentWord.Kind.PLACE && isWhere(proposition, word))
                .toList();
    }

    private static boolean isWhere(Proposition proposition, ContentWord place) {
        Tokens tokens = proposition.text().tokens();
        int before = place.firstToken() - 1;
        if (before >= proposition.firstToken() && tokens.hash(before) == THE) {
            before--;
        }
        return before >= proposition.firstToken() && IN.contains(tokens.hash(before));
    }
}
