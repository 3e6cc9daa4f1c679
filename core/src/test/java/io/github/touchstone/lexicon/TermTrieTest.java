package io.github.touchstone.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.touchstone.text.Sentence;
import io.github.touchstone.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TermTrieTest {

    private static final Map<String, Set<String>> CLASSES =
            Map.of("who", Set.of("experts", "critics"), "say", Set.of("say", "claim"));

    private static TermTrie trie(String... terms) {
        List<Term> list =
                Stream.of(terms).map(term -> new Term("test", term, Map.of())).toList();
        return new TermTrie(CLASSES, List.of(new Lexicon("test", "1", "test", "none", list)));
    }

    private static Sentence sentence(Tokens tokens, int end) {
        return new Sentence(3, tokens.span(0, end), 0, end, 0);
    }

    private static List<String> matches(TermTrie trie, String text) {
        Tokens tokens = Tokens.of(text);
        List<TermMatch> found = new ArrayList<>();
        trie.match(trie.numbers(tokens), sentence(tokens, tokens.size()), List.of(found));
        return found.stream()
                .map(match -> match.term().text() + " = "
                        + tokens.span(match.firstToken(), match.endToken()).of(text))
                .toList();
    }

    @Test
    void everyTermIsFoundAlsoInsideAnother() {
        assertThat(matches(trie("it is clear", "clear", "is"), "Now it is clear."))
                .containsExactly("it is clear = it is clear", "is = is", "clear = clear");
    }

    @Test
    void spellingsOfOneWordMatch() {
        assertThat(matches(trie("it is naïve"), "IT is nai\u0308ve"))
                .containsExactly("it is naïve = IT is nai\u0308ve");
    }

    @Test
    void aClassStandsForEachOfItsWords() {
        assertThat(matches(trie("some {who} {say}"), "Some experts claim what some critics say, and some say."))
                .containsExactly("some {who} {say} = Some experts claim", "some {who} {say} = some critics say");
    }

    @Test
    void aWordAndItsClassBothMatch() {
        assertThat(matches(trie("experts say", "{who} say"), "Experts say so."))
                .containsExactly("experts say = Experts say", "{who} say = Experts say");
    }

    @Test
    void hyphensAndApostrophesAreTokensOfATerm() {
        assertThat(matches(trie("it's well-known"), "It’s well-known, and it's well known."))
                .containsExactly("it's well-known = It’s well-known");
    }

    @Test
    void aTermIsNoPartOfAWord() {
        assertThat(matches(trie("may"), "Dismay, maybe, Mayan.")).isEmpty();
    }

    @Test
    void aMatchEndsWithinItsSentenceAndNamesIt() {
        Tokens tokens = Tokens.of("It is clear");
        List<TermMatch> found = new ArrayList<>();
        TermTrie trie = trie("it is clear", "it is");
        trie.match(trie.numbers(tokens), sentence(tokens, 2), List.of(found));

        assertThat(found).extracting(match -> match.term().text()).containsExactly("it is");
        assertThat(found).extracting(TermMatch::sentence).containsExactly(3);
    }

    @Test
    void anUnknownClassIsNamedWithItsTerm() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> trie("some {people}"))
                .withMessage("test: \"some {people}\" names the class people, which no file defines");
    }
}
