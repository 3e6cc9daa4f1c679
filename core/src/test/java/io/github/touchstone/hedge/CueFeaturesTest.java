package io.github.touchstone.hedge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.text.Document;
import io.github.touchstone.text.Segmentation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CueFeaturesTest {

    /** The names of all features of all candidates. */
    private static List<String> names(String plain) {
        Segmentation text = Segmentation.of(Document.plain(plain));
        List<String> names = new ArrayList<>();
        CueFeatures features = new CueFeatures(text.tokens(), (hash, at) -> names.add(at.name()));
        CueCandidatesTest.find(text).forEach(features::visit);
        return names;
    }

    /** What is said of the term itself. */
    private static List<String> ofTerm(String plain) {
        return names(plain).stream()
                .filter(name -> name.startsWith("t:"))
                .map(name -> name.substring(name.indexOf('|') + 1))
                .toList();
    }

    @Test
    void allThatIsKnownOfACandidateIsSaid() {
        assertThat(ofTerm("The bridge may not have been built."))
                .containsExactly(
                        "t:may",
                        "L=the",
                        "L=bridge",
                        "R=not",
                        "R=have",
                        "R=been",
                        "R=built",
                        "R=.",
                        "if=none",
                        "past=1",
                        "ed=0",
                        "pres=1",
                        "next=built",
                        "tag=not_have_been:word");
    }

    @Test
    void eachThingIsSaidOfAnyTermOfItsClassAndOfItself() {
        assertThat(names("It may rain."))
                .contains("g|R=rain", "c:modal|R=rain", "t:may|R=rain")
                .contains("c:modal", "m:may", "t:may")
                .doesNotContain("g", "m:may|R=rain");
    }

    @Test
    void everyHashIsThatOfItsName() {
        Segmentation text = Segmentation.of(
                Document.plain("If it's 30 | 40, the Café = \"x:y\" may, or may not, seem to be open: perhaps!"));
        CueFeatures features = new CueFeatures(
                text.tokens(),
                (hash, at) ->
                        assertThat(FeatureName.hash(at.name())).as(at.name()).isEqualTo(hash));

        CueCandidatesTest.find(text).forEach(features::visit);
    }

    @Test
    void everyFeatureIsSaidOnce() {
        Segmentation text = Segmentation.of(Document.plain("It may be that 3 or 4 of the 5 are the ones."));
        List<Long> hashes = new ArrayList<>();

        new CueFeatures(text.tokens(), (hash, at) -> hashes.add(hash))
                .visit(CueCandidatesTest.find(text).get(0));

        assertThat(hashes).doesNotHaveDuplicates();
    }

    @Test
    void allNumbersAreOne() {
        assertThat(ofTerm("It may take 30 days.")).contains("R=#").doesNotContain("R=30");
    }

    @Test
    void spellingsOfAWordAreOne() {
        assertThat(ofTerm("CAFÉ Noir may open.")).contains("L=cafe", "L=noir");
    }

    @Test
    void sixWordsOnEitherSideAreLookedAt() {
        List<String> names = ofTerm("a b c d e f g may h i j k l m n.");

        assertThat(names).contains("L=b", "R=m").doesNotContain("L=a", "R=n");
    }

    @Test
    void noWordOfAnotherSentenceIsLookedAt() {
        assertThat(ofTerm("Rain fell. It may end. Snow fell.")).doesNotContain("L=fell", "R=snow", "past=2");
    }

    @Test
    void ifIsTakenWithItsSide() {
        assertThat(ofTerm("If it rains, it may end.")).contains("if=before").doesNotContain("if=after", "if=none");
        assertThat(ofTerm("It may end unless it rains.")).contains("if=after").doesNotContain("if=before");
    }

    @Test
    void anIfIsNeitherBeforeNorAfterItself() {
        assertThat(ofTerm("It ends if it rains.")).doesNotContain("if=before", "if=after", "if=none");
    }

    @Test
    void nothingIsNextAtTheEndOfASentence() {
        assertThat(ofTerm("It may")).contains("next=</s>", "tag=:end");
    }

    @Test
    void adverbsAreNotTheWordThatATermBelongsTo() {
        assertThat(ofTerm("It may therefore quickly end.")).contains("next=end");
    }

    @Test
    void aWordOfAskingIsLookedForRightBeforeTheTerm() {
        assertThat(ofTerm("She asked the men if it rains.")).contains("asked=yes");
        assertThat(ofTerm("She asked the four old men if it rains.")).doesNotContain("asked=yes");
        assertThat(ofTerm("She stays if asked.")).doesNotContain("asked=yes");
    }
}
