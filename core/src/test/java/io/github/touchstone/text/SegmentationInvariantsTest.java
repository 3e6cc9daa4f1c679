package io.github.touchstone.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any text, shown on seeded random ones made of the pieces that break tokenizers. */
class SegmentationInvariantsTest {

    private static final String[] PIECES = {
        "May",
        "it's",
        "’s",
        "'",
        "3.14",
        "1,000",
        "No.",
        "U.S.",
        "e\u0301",
        "\u0301",
        "\u200b",
        "\u0000",
        "\ud83d",
        "\ude00",
        "\ud83d\ude00",
        "שלום",
        "\u202e",
        "http://a.b/c",
        "www.",
        "[3]",
        "(",
        ")",
        "“",
        "”",
        "\"",
        ".",
        "!",
        "…",
        "—",
        "-",
        "\n",
        "\n\n",
        "\r\n",
        "\u2028",
        "•",
        "1. ",
        "\u00a0",
        "\ufeff",
        " ",
        " ",
        " "
    };

    static Stream<String> texts() {
        Random random = new Random(41);
        return Stream.generate(() -> text(random)).limit(500);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(60);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void tokensStandInOrderAndLeaveOutOnlySpaceAndInvisibleCharacters(String text) {
        Tokens tokens = Tokens.of(text);
        int end = 0;
        for (int token = 0; token < tokens.size(); token++) {
            assertThat(tokens.start(token)).isGreaterThanOrEqualTo(end);
            assertThat(tokens.end(token)).isGreaterThan(tokens.start(token));
            assertThat(tokens.hash(token)).isEqualTo(Fold.hash(tokens.text(token)));
            assertInvisible(text.substring(end, tokens.start(token)));
            end = tokens.end(token);
        }
        assertInvisible(text.substring(end));
    }

    private static void assertInvisible(String gap) {
        assertThat(gap.chars().allMatch(SegmentationInvariantsTest::isInvisible))
                .as(gap)
                .isTrue();
    }

    private static boolean isInvisible(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Fold.isIgnored((char) c);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyTokenOfABlockIsInOneSentenceOfIt(String text) {
        Segmentation cut = Segmentation.of(Document.plain(text));
        int token = 0;
        for (Sentence sentence : cut.sentences()) {
            Span block = cut.block(sentence).span();
            assertThat(sentence.firstToken()).isGreaterThanOrEqualTo(token);
            assertThat(sentence.size()).isPositive();
            assertThat(block.contains(sentence.span())).isTrue();
            for (; token < sentence.firstToken(); token++) {
                assertThat(isInABlock(cut, token)).isFalse();
            }
            token = sentence.endToken();
        }
        for (; token < cut.tokens().size(); token++) {
            assertThat(isInABlock(cut, token)).isFalse();
        }
    }

    private static boolean isInABlock(Segmentation cut, int token) {
        Span span = cut.tokens().span(token, token + 1);
        return cut.document().blocks().stream().anyMatch(block -> block.span().contains(span));
    }
}
