package io.github.touchstone.hedge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/** One line of certainty-pairs.tsv: two sentences, of which readers take the first for more certain. */
record CertaintyPair(String name, String moreCertain, String lessCertain) {

    static Stream<CertaintyPair> all() {
        try (InputStream in = Objects.requireNonNull(CertaintyPair.class.getResourceAsStream("certainty-pairs.tsv"))) {
            String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return content.lines()
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .map(CertaintyPair::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CertaintyPair of(String line) {
        String[] cells = line.split("\t", 3);
        return new CertaintyPair(cells[0], cells[1], cells[2]);
    }

    /** The name, as test reports show it. */
    @Override
    public String toString() {
        return name;
    }
}
