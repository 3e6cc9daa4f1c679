package io.github.touchstone.thesaurus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.text.Fold;
import io.github.touchstone.text.Tokens;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VeridicalVerbsTest {

    static List<String> clauses() throws IOException {
        try (InputStream in = VeridicalVerbsTest.class.getResourceAsStream("veridical-verbs.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("clauses")
    void aVerbTellsWhetherWhatItGovernsTookPlace(String row) {
        String[] cells = row.split("\t");
        Tokens tokens = Tokens.of(cells[0]);
        VeridicalVerb found = first(tokens).orElseThrow();
        boolean isDenied = IntStream.range(0, found.firstToken()).anyMatch(i -> tokens.hash(i) == Fold.hash("not"));

        assertThat(found.outcome(isDenied)).isEqualTo(Outcome.of(cells[1]));
    }

    @Test
    void itEndsWhereWhatItGovernsBegins() {
        Tokens tokens = Tokens.of("The police prevented the angry crowd from entering.");

        VeridicalVerb found = first(tokens).orElseThrow();

        assertThat(tokens.text(found.firstToken())).isEqualTo("prevented");
        assertThat(tokens.text(found.endToken())).isEqualTo("entering");
    }

    @Test
    void aGerundIsPartOfWhatIsGoverned() {
        Tokens tokens = Tokens.of("He stopped smoking.");

        assertThat(tokens.text(first(tokens).orElseThrow().endToken())).isEqualTo("smoking");
    }

    @Test
    void otherVerbsAndOtherUsesTellNothing() {
        assertThat(first(Tokens.of("The bridge collapsed at noon."))).isEmpty();
        assertThat(first(Tokens.of("He forgot his keys."))).isEmpty();
        assertThat(first(Tokens.of("They stopped, from what we hear."))).isEmpty();
    }

    @Test
    void whatStandsBehindTheEndIsNotLookedAt() {
        assertThat(VeridicalVerbs.standard().at(Tokens.of("He failed to win."), 1, 2))
                .isEmpty();
    }

    private static Optional<VeridicalVerb> first(Tokens tokens) {
        return IntStream.range(0, tokens.size())
                .mapToObj(token -> VeridicalVerbs.standard().at(tokens, token, tokens.size()))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
