package io.github.touchstone.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.entailment.Verdict;
import io.github.touchstone.fact.Fact;
import io.github.touchstone.fact.ReferenceFact;
import io.github.touchstone.proposition.Proposition;
import io.github.touchstone.proposition.PropositionReader;
import io.github.touchstone.text.Span;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The gates hold whatever a judge says: here it says that everything clashes. */
class SameMatterTest {

    private static final String INVASION = "Germany invaded the Soviet Union on 22 June 1941.";

    private static SameMatter matter(String claim, String statement) {
        return new SameMatter(PropositionReader.statement(claim), Set.of(), ReferenceFact.of(Fact.of("f", statement)));
    }

    private static boolean allows(String claim, String statement, Verdict.Kind kind, String piece) {
        Proposition read = PropositionReader.statement(claim);
        int start = claim.indexOf(piece);
        Verdict verdict = new Verdict(
                Verdict.Relation.CONTRADICTS,
                kind,
                0.9,
                piece.isEmpty() ? read.span() : new Span(start, start + piece.length()),
                new Span(0, 1));
        return matter(claim, statement).allows(verdict);
    }

    @Test
    void withoutACommonNameNothingIsJudged() {
        assertThat(matter("The army invaded the valley.", INVASION).isLikely()).isFalse();
        assertThat(matter("Germany invaded the valley.", INVASION).isLikely()).isTrue();
    }

    @Test
    void nearlyAllWordsStandInForAName() {
        String statement = "On high mountains water boils at a lower temperature.";
        assertThat(matter("On high mountains water boils at a higher temperature.", statement)
                        .isLikely())
                .isTrue();
        assertThat(matter("On high mountains water freezes.", statement).isLikely())
                .isFalse();
    }

    @Test
    void anAliasIsAName() {
        Fact fact = Fact.builder("term")
                .statement("The treaty was concluded for ten years.")
                .aliases(List.of("Hitler-Stalin Pact"))
                .build();
        Proposition claim = PropositionReader.statement("The Hitler-Stalin Pact was concluded for five years.");

        assertThat(new SameMatter(claim, Set.of(), ReferenceFact.of(fact)).isLikely())
                .isTrue();
    }

    @Test
    void anotherSpellingIsTheSameName() {
        assertThat(matter("Koestring wrote home.", "Köstring wrote a letter.").isLikely())
                .isTrue();
    }

    @Test
    void namesTheFactDoesNotKnowSpeakOfSomethingElse() {
        assertThat(allows("Germany never invaded the Soviet Union.", INVASION, Verdict.Kind.NEGATION, "never"))
                .isTrue();
        assertThat(allows("Germany never invaded Swedish towns.", INVASION, Verdict.Kind.NEGATION, "never"))
                .isFalse();
    }

    @Test
    void theNameThatClashesIsNoStranger() {
        String statement = "Schulenburg was the German ambassador in Moscow.";
        assertThat(allows("Papen was the German ambassador in Moscow.", statement, Verdict.Kind.NAME, "Papen"))
                .isTrue();
        assertThat(allows("Papen was the German ambassador in Moscow.", statement, Verdict.Kind.NEGATION, "was"))
                .isFalse();
    }

    @Test
    void aFirstNameOrTitleIsPartOfAKnownName() {
        String statement = "Hitler never met Stalin.";
        assertThat(allows("Adolf Hitler met Stalin.", statement, Verdict.Kind.NEGATION, "met"))
                .isTrue();
        assertThat(allows("Hitler Youth members met Stalin.", statement, Verdict.Kind.NEGATION, "met"))
                .isFalse();
        assertThat(allows("Eva Braun met Stalin.", statement, Verdict.Kind.NEGATION, "met"))
                .isFalse();
    }

    @Test
    void whatNeverHappenedHappenedNowhere() {
        assertThat(allows("Hitler met Stalin in Lvov.", "Hitler never met Stalin.", Verdict.Kind.NEGATION, "met"))
                .isTrue();
        assertThat(allows("Hitler never met Stalin in Lvov.", "Hitler met Stalin.", Verdict.Kind.NEGATION, "never"))
                .isFalse();
    }

    @Test
    void anotherTimeIsAnotherMatterUnlessTheTimeIsWhatClashes() {
        String claim = "Germany did not invade the Soviet Union in 1940.";
        assertThat(allows(claim, INVASION, Verdict.Kind.NEGATION, "not")).isFalse();
        assertThat(allows("Germany did not invade the Soviet Union in 1941.", INVASION, Verdict.Kind.NEGATION, "not"))
                .isTrue();
        assertThat(allows("Germany invaded the Soviet Union in 1940.", INVASION, Verdict.Kind.DATE, "1940"))
                .isTrue();
    }

    @Test
    void namesAloneMakeNoEvent() {
        String statement = "Germany and the Soviet Union signed a treaty in Berlin in 1926.";
        assertThat(allows("Germany and the Soviet Union had grand visions.", statement, Verdict.Kind.NONE, ""))
                .isFalse();
        assertThat(allows("Germany and the Soviet Union signed no treaty.", statement, Verdict.Kind.NEGATION, "no"))
                .isTrue();
    }
}
