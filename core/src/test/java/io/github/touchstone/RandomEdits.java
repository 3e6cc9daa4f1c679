package io.github.touchstone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Makes edits as authors and worse make them, the same ones for the same seed. */
final class RandomEdits {

    private static final List<String> PIECES = resource("pieces.txt")
            .lines()
            .filter(line -> !line.startsWith("# What"))
            .map(RandomEdits::withCodeUnits)
            .map(String::translateEscapes)
            .toList();

    private static final int LONGEST_WORD = 12;
    private static final int LONGEST_STRETCH = 600;
    /** Texts that random edits make longer are cut back to about their size. */
    private static final int MOST_GROWTH = 2000;

    private final Random random;
    private final int usual;

    RandomEdits(long seed, String source) {
        this.random = new Random(seed);
        this.usual = source.length();
    }

    /** One edit of a source. */
    record RandomEdit(int offset, int removedLength, String insertedText) {

        String of(String source) {
            return source.substring(0, offset) + insertedText + source.substring(offset + removedLength);
        }

        /** What takes it back. */
        RandomEdit undone(String source) {
            return new RandomEdit(offset, insertedText.length(), source.substring(offset, offset + removedLength));
        }
    }

    static String resource(String name) {
        try (InputStream in = RandomEdits.class.getResourceAsStream("session/" + name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + name, e);
        }
    }

    /** The compiler's escapes, which {@link String#translateEscapes()} does not know. */
    private static String withCodeUnits(String line) {
        StringBuilder text = new StringBuilder(line);
        for (int at = text.indexOf("\\u"); at >= 0; at = text.indexOf("\\u")) {
            text.replace(at, at + 6, String.valueOf((char) Integer.parseInt(text.substring(at + 2, at + 6), 16)));
        }
        return text.toString();
    }

    RandomEdit next(String source) {
        if (source.length() > usual + MOST_GROWTH) {
            return removal(source, LONGEST_STRETCH * 2);
        }
        return switch (random.nextInt(20)) {
            case 0, 1, 2, 3 -> insertion(source, letter());
            case 4, 5, 6, 7, 8, 9, 10 -> insertion(source, PIECES.get(random.nextInt(PIECES.size())));
            case 11, 12, 13 -> removal(source, LONGEST_WORD);
            case 14 -> removal(source, LONGEST_STRETCH);
            case 15, 16 -> replacement(source);
            case 17 -> pasted(source);
            case 18 -> atAnEnd(source);
            default -> insertion(source, "");
        };
    }

    private String letter() {
        return String.valueOf((char) ('a' + random.nextInt(26)));
    }

    private int place(String source) {
        return random.nextInt(source.length() + 1);
    }

    private RandomEdit insertion(String source, String text) {
        return new RandomEdit(place(source), 0, text);
    }

    private RandomEdit removal(String source, int most) {
        int offset = place(source);
        return new RandomEdit(offset, Math.min(random.nextInt(most + 1), source.length() - offset), "");
    }

    private RandomEdit replacement(String source) {
        RandomEdit removal = removal(source, LONGEST_WORD);
        return new RandomEdit(removal.offset(), removal.removedLength(), PIECES.get(random.nextInt(PIECES.size())));
    }

    /** Copies a stretch of the text, often with parts of several paragraphs, to another place. */
    private RandomEdit pasted(String source) {
        RandomEdit copied = removal(source, LONGEST_STRETCH);
        return insertion(source, source.substring(copied.offset(), copied.offset() + copied.removedLength()));
    }

    private RandomEdit atAnEnd(String source) {
        String piece = PIECES.get(random.nextInt(PIECES.size()));
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> new RandomEdit(0, 0, piece);
            case 3, 4, 5 -> new RandomEdit(source.length(), 0, piece);
            case 6 -> new RandomEdit(0, Math.min(source.length(), 1 + random.nextInt(9)), piece);
            default -> new RandomEdit(Math.max(0, source.length() - 5), Math.min(5, source.length()), piece);
        };
    }
}
