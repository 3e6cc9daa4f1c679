package io.github.touchstone.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.touchstone.text.Document;
import io.github.touchstone.text.Segmentation;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds of the attributions of any text. */
class AttributionInvariantsTest {

    private static final List<String> PIECES = List.of(
            "“",
            "”",
            "\"",
            "Smith ",
            "said ",
            "that ",
            "it rained",
            ". ",
            "\n\n",
            "who ",
            ", ",
            ": ",
            "He ",
            "added ",
            "the ministry ",
            "'s ",
            "claim ",
            "on Tuesday ",
            "and ",
            "stating ",
            "according to ",
            "plan ",
            "et al. ",
            "officials ",
            "familiar with ",
            "@",
            "(",
            ")",
            "was quoted as saying ",
            "1911 ",
            "its ",
            "by ");

    @Test
    void theyAreInOrderApartAndWithinWhatTheySupport() {
        Random random = new Random(5);
        for (int round = 0; round < 3_000; round++) {
            String plain = Stream.generate(() -> PIECES.get(random.nextInt(PIECES.size())))
                    .limit(30)
                    .collect(Collectors.joining());
            check(plain);
        }
    }

    private static void check(String plain) {
        Segmentation text = Segmentation.of(Document.plain(plain));
        int end = 0;
        for (Attribution attribution : Texts.find(plain)) {
            assertThat(attribution.span().start()).as(plain).isGreaterThanOrEqualTo(end);
            end = attribution.span().end();
            assertThat(attribution.sentence())
                    .as(plain)
                    .isEqualTo(text.sentenceAt(attribution.span().start()));
            assertThat(attribution.supports().contains(attribution.span()))
                    .as(plain)
                    .isTrue();
            assertThat(attribution.source().isEmpty())
                    .as(plain)
                    .isEqualTo(attribution.grade() == Attribution.Grade.NOBODY);
            assertThat(plain).contains(attribution.source());
        }
    }
}
