package io.github.touchstone.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldTest {

    @ParameterizedTest
    @CsvSource({
        "Köstring, köstring",
        "KÖSTRING, kostring",
        "café, CAFE",
        "İstanbul, istanbul",
        "Čapek, capek",
        "Nguyễn, nguyen",
        "Ἀθῆναι, αθηναι",
        "МОЛОТОВ, молотов",
        "don’t, don't",
        "co\u00adoperate, cooperate",
        "zero\u200bwidth, zerowidth",
        "\ufeffstart, start"
    })
    void spellingsOfOneWordAreEqual(String one, String other) {
        assertThat(Fold.hash(one)).isEqualTo(Fold.hash(other));
        assertThat(Fold.fold(one)).isEqualTo(Fold.fold(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Köstring", "Nguyễn Ái Quốc", "Ἀθῆναι", "Толстой", "Ångström", "Łódź", "šķūnis"})
    void composedAndDecomposedFormsAreEqual(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);

        assertThat(decomposed).isNotEqualTo(composed);
        assertThat(Fold.fold(decomposed)).isEqualTo(Fold.fold(composed));
    }

    @ParameterizedTest
    @CsvSource({"may, maya", "its, it's", "resume, resumes", "über, uuber", "क, क़"})
    void differentWordsStayDifferent(String one, String other) {
        assertThat(Fold.hash(one)).isNotEqualTo(Fold.hash(other));
    }

    @Test
    void theHashIsFnv1a() {
        assertThat(Fold.hash("")).isEqualTo(0xcbf29ce484222325L);
        assertThat(Fold.hash("a")).isEqualTo(0xaf63dc4c8601ec8cL);
        assertThat(Fold.hash("foobar")).isEqualTo(0x85944171f73967e8L);
    }

    @Test
    void aStretchHashesAsItsWordAlone() {
        assertThat(Fold.hash("In May 1940", 3, 6)).isEqualTo(Fold.hash("may"));
    }

    @Test
    void loneSurrogatesFoldToThemselves() {
        assertThat(Fold.fold("a\ud800 \udc00b")).isEqualTo("a\ud800 \udc00b");
    }

    @Test
    void nulDoesNotCount() {
        assertThat(Fold.fold("a\u0000b")).isEqualTo("ab");
    }
}
