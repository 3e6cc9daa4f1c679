package io.github.touchstone.hedge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.lexicon.Lexicons;
import io.github.touchstone.lexicon.Term;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.Segmentation;
import java.util.List;
import org.junit.jupiter.api.Test;

class CueCandidatesTest {

    static List<CueCandidate> find(Segmentation text) {
        return CueCandidates.find(text, Lexicons.standard().match(text));
    }

    private static List<String> terms(String plain) {
        return find(Segmentation.of(Document.plain(plain))).stream()
                .map(CueCandidate::term)
                .map(Term::text)
                .toList();
    }

    @Test
    void theLongestTermCounts() {
        assertThat(terms("It can not be ruled out.")).containsExactly("can not be ruled out");
        assertThat(terms("It can not be.")).containsExactly("can");
    }

    @Test
    void caseAndAccentsDoNotCount() {
        assertThat(terms("PERHAPS it ends; pèrhaps not.")).containsExactly("perhaps", "perhaps");
    }

    @Test
    void aCandidateKnowsItsSentence() {
        List<CueCandidate> found = find(Segmentation.of(Document.plain("It may rain. It ends. It might snow.")));

        assertThat(found).extracting(candidate -> candidate.sentence().index()).containsExactly(0, 2);
    }

    @Test
    void noTermReachesOverTheEndOfASentence() {
        assertThat(terms("He said it was almost. Certain men left.")).isEmpty();
    }

    @Test
    void aMonthIsNoCandidate() {
        assertThat(terms("It ended in May.")).isEmpty();
        assertThat(terms("It ended on 3 may 1940.")).isEmpty();
    }

    @Test
    void capitalsAloneMakeNoName() {
        assertThat(terms("THE BRIDGE MAY FALL.")).containsExactly("may");
    }
}
