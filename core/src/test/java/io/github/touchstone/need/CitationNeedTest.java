package io.github.touchstone.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.touchstone.model.ModelFile;
import io.github.touchstone.model.ModelReader;
import io.github.touchstone.model.ModelRow;
import io.github.touchstone.text.Document;
import io.github.touchstone.text.Segmentation;
import io.github.touchstone.text.ShippedFile;
import io.github.touchstone.text.Span;
import io.github.touchstone.wikitext.Wikitext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationNeedTest {

    private static final List<String> PIECES = List.of(
            "The mayor ",
            "said ",
            "that 40% ",
            "of the 1,200 houses ",
            "in 1987 ",
            "the 1990s ",
            "were lost",
            ", ",
            ". ",
            "? ",
            "\"",
            "However, ",
            "\n\n",
            "\n- ",
            "According to Smith",
            "[12]",
            "\ud83d");

    private static List<Double> needs(String text) {
        return CitationNeed.ofSentences(Segmentation.of(Document.plain(text)), List.of());
    }

    private static double one(String sentence) {
        List<Double> needs = needs(sentence);
        assertThat(needs).as(sentence).hasSize(1);
        return needs.get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a figure of a survey     | In a 2009 survey, 62% of teenagers said they had smoked.  | A survey is a list of questions.
            a person's reported act  | In May 2010, the senator was accused of taking bribes.    | A senator is a member of a senate.
            words that are quoted    | He called the law "a disgrace to the nation."             | The law has two parts.
            what somebody reported   | According to the BBC, 3,000 people were killed.           | There are several kinds of bees.
            what critics say         | Critics have argued that the tax hurts the poor.          | The following are examples.
            a finding                | A study found that the drug doubled the risk of stroke.   | Drugs may be taken by mouth.
            """)
    void whatReadersMightDoubtNeedsACitationMore(String what, String more, String less) {
        assertThat(one(more)).as(what).isGreaterThan(one(less));
    }

    @Test
    void theLastSentenceOfAParagraphNeedsItMost() {
        List<Double> needs = needs("The bridge fell in 1987. The bridge fell in 1987. The bridge fell in 1987.");

        assertThat(needs.get(2)).isGreaterThan(needs.get(1)).isGreaterThan(needs.get(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge fell{} in 1987.{} Forty people were killed{}. It was rebuilt.{}",
                "The bridge fell in 1987. {} Forty people were killed.\n\nIt was rebuilt. {}",
                "The bridge fell, {}, in 1987.\n\n{}\n\nIt was rebuilt."
            })
    void theNeedDoesNotChangeWhenACitationIsAdded(String pattern) {
        String cited = pattern.replace("{}", "[12]");
        List<Span> marks = new ArrayList<>();
        for (int at = cited.indexOf("[12]"); at >= 0; at = cited.indexOf("[12]", at + 1)) {
            marks.add(new Span(at, at + 4));
        }
        List<Double> with = CitationNeed.ofSentences(Segmentation.of(Document.plain(cited)), marks);
        List<Double> without = needs(pattern.replace(", {},", ",,").replace("{}", ""));

        assertThat(with.stream().filter(need -> need > 0)).containsExactlyElementsOf(without);
    }

    @Test
    void aNoteOfTheMarkupChangesNothing() {
        Segmentation with = Segmentation.of(Wikitext.read(
                "The bridge fell in 1987.<ref>Smith, ''Bridges'', 2004, p. 3.</ref> It was rebuilt by 1990."));
        Segmentation without = Segmentation.of(Wikitext.read("The bridge fell in 1987. It was rebuilt by 1990."));

        assertThat(CitationNeed.ofSentences(with, List.of()))
                .startsWith(CitationNeed.ofSentences(without, List.of()).toArray(Double[]::new));
    }

    @Test
    void aSentenceNeedsItMoreInADocumentThatNeedsItMore() {
        String sentence = "\n\nThe town has a bridge.\n\n";
        String news = "In May 2009, police said that 40% of voters had been \"misled,\" according to The Guardian.\n\n";
        String plain = "A set is a list of things.\n\n";

        assertThat(needs(news.repeat(20) + news + sentence + news).get(21))
                .isGreaterThan(needs(plain.repeat(20) + news + sentence + news).get(21));
    }

    @Test
    void aHeadingNeedsItLessThanASentence() {
        assertThat(needs("The fall of the bridge\n\nThe bridge fell in the spring of that year.")
                        .get(0))
                .isLessThan(0.2);
    }

    @Test
    void thereIsOneNumberForEachSentenceAndAlwaysTheSame() {
        assertThat(needs("")).isEmpty();
        Random random = new Random(3);
        for (int round = 0; round < 300; round++) {
            String text = randomText(random);
            assertThat(needs(text))
                    .as(text)
                    .hasSameSizeAs(Segmentation.of(Document.plain(text)).sentences())
                    .allSatisfy(need -> assertThat(need).isBetween(0.0, 1.0))
                    .isEqualTo(needs(text));
        }
    }

    /** Training writes features down by name; judging adds them up by hash. */
    @Test
    void theNumberIsTheSumOfTheNamedFeatures() {
        ModelFile file = ModelReader.read("shipped", ShippedFile.read(NeedModel.class, "citation-need.tsv"));
        Map<String, List<Integer>> weights =
                file.rows().stream().collect(Collectors.toMap(ModelRow::feature, ModelRow::weights));
        Random random = new Random(11);
        for (int round = 0; round < 500; round++) {
            String text = randomText(random);
            assertThat(needs(text))
                    .as(text)
                    .zipSatisfy(
                            byName(text, weights),
                            (need, sum) -> assertThat(need).isCloseTo(sum, within(1e-9)));
        }
    }

    private static List<Double> byName(String plain, Map<String, List<Integer>> weights) {
        BareText text = BareText.of(Segmentation.of(Document.plain(plain)), List.of());
        int count = text.sentences().size();
        double[] sums = new double[count];
        for (int i = 0; i < count; i++) {
            sums[i] += weights.get(ModelFile.INTERCEPT).get(0);
            for (NeedRole role : NeedRole.values()) {
                int judged = i
                        + Map.of(NeedRole.SAME, 0, NeedRole.NEXT, 1, NeedRole.PREVIOUS, -1)
                                .get(role);
                if (judged >= 0 && judged < count) {
                    for (String name : names(text, i)) {
                        sums[judged] +=
                                weights.getOrDefault(name, List.of(0, 0, 0)).get(role.index());
                    }
                }
            }
        }
        double usual = NeedModel.standard().usual();
        double above = DocumentNeed.above(text.sentences(), sums, usual)
                * weights.get(NeedNames.DOCUMENT).get(0)
                / 1000;
        return Stream.of(sums)
                .flatMapToDouble(Arrays::stream)
                .mapToObj(sum -> 1 / (1 + Math.exp(-(sum + above) / 1000)))
                .toList();
    }

    private static Set<String> names(BareText text, int sentence) {
        Set<String> names = new LinkedHashSet<>();
        BareSentence bare = text.sentences().get(sentence);
        NeedFeatures.visit(text.tokens(), bare, new NeedNames(text.tokens(), bare, names::add));
        return names;
    }

    private static String randomText(Random random) {
        return Stream.generate(() -> PIECES.get(random.nextInt(PIECES.size())))
                .limit(40)
                .collect(Collectors.joining());
    }
}
