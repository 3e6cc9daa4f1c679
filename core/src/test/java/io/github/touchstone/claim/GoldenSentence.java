package io.github.touchstone.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** One line of sentences.tsv: a sentence, whether it is a claim, and the kinds that it must have. */
record GoldenSentence(boolean isClaim, Set<Claim.Kind> kinds, String text) {

    static Stream<GoldenSentence> all() {
        try (InputStream in = Objects.requireNonNull(GoldenSentence.class.getResourceAsStream("sentences.tsv"))) {
            String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return content.lines().filter(line -> !line.startsWith("#")).map(GoldenSentence::of).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GoldenSentence of(String line) {
        String[] cells = line.split("\t", 3);
        Set<Claim.Kind> kinds = EnumSet.noneOf(Claim.Kind.class);
        for (String name : cells[1].isEmpty() ? new String[0] : cells[1].split(",")) {
            kinds.add(Claim.Kind.valueOf(name));
        }
        return new GoldenSentence(cells[0].equals("yes"), kinds, cells[2]);
    }

    @Override
    public String toString() {
        return text;
    }
}
