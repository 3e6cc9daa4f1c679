package io.github.touchstone.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.text.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFormTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Overy,              | Cx,
            J.-L.               | C.-C.
            USSR                | CC
            12(3):45–67.        | 2(1):2-2.
            (1997),             | (Y),
            1234                | 4
            123456              | 5
            «Nedra»,            | “Cx”,
            大学                | L
            """)
    void wordsOfOneLookHaveOneForm(String word, String form) {
        Tokens tokens = Tokens.of(word);
        Spelling spelled = new Spelling();
        WordForm.spell(tokens, 0, tokens.size(), spelled);

        assertThat(spelled.toString()).isEqualTo(form);
    }
}
