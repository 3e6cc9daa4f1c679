package io.github.touchstone.fact;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Builds a fact base from files of any {@link FactForm} and from facts, and reports duplicates, contradictions and what
 * was left out. Of a file that is refused, nothing stays. Serves one thread.
 */
public final class FactBaseBuilder {

    /** As much of a file as its form is told by. */
    private static final int BEGINNING = 8192;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final List<PlacedFact> placed = new ArrayList<>();
    private final Map<String, PlacedFact> byId = new HashMap<>();
    private final List<FactFile> files = new ArrayList<>();

    /** Starts without facts. */
    public FactBaseBuilder() {}

    /**
     * Adds a fact that was not read from a file.
     *
     * @param fact the fact
     * @return this builder
     * @throws IllegalArgumentException if there is a fact with its id
     */
    public FactBaseBuilder add(Fact fact) {
        PlacedFact first = byId.get(fact.id());
        if (first != null) {
            throw new IllegalArgumentException("two facts have the id \"" + fact.id() + "\": expected each id once");
        }
        put(new PlacedFact(fact, "", 0));
        return this;
    }

    /**
     * Adds the facts of a file in UTF-8; its name and its beginning tell the form.
     *
     * @param file the file
     * @return this builder
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException naming file and line, if it is malformed or gives an id that was given before
     */
    public FactBaseBuilder add(Path file) throws IOException {
        try (Reader text = open(file)) {
            return add(name(file), text);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Adds the facts of a file in UTF-8 and in a given form.
     *
     * @param file the file
     * @param form its form
     * @return this builder
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException naming file and line, if it is malformed or gives an id that was given before
     */
    public FactBaseBuilder add(Path file, FactForm form) throws IOException {
        try (Reader text = open(file)) {
            return add(name(file), text, form);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Adds facts from any source of characters, and leaves it open; its name and its beginning tell the form.
     *
     * @param name what messages call the source, such as a file's name
     * @param text the characters
     * @return this builder
     * @throws UncheckedIOException if they cannot be read
     * @throws IllegalArgumentException naming source and line, if they are malformed or give an id that was given before
     */
    public FactBaseBuilder add(String name, Reader text) {
        BufferedReader characters = new BufferedReader(text, BEGINNING);
        return add(name, characters, FactForm.of(name, beginning(characters)));
    }

    /**
     * Adds facts from any source of characters in a given form, and leaves it open.
     *
     * @param name what messages call the source, such as a file's name
     * @param text the characters
     * @param form their form
     * @return this builder
     * @throws UncheckedIOException if they cannot be read
     * @throws IllegalArgumentException naming source and line, if they are malformed or give an id that was given before
     */
    public FactBaseBuilder add(String name, Reader text, FactForm form) {
        FileSink sink = new FileSink(name);
        int before = placed.size();
        try {
            form.read(name, withoutMark(text), sink);
        } catch (IllegalArgumentException | UncheckedIOException e) {
            forget(before);
            throw e;
        }
        files.add(new FactFile(name, form, sink.facts, List.copyOf(sink.leftOut.values())));
        return this;
    }

    /**
     * Builds the base.
     *
     * @return the facts, indexed, and what was seen
     */
    public FactBuild build() {
        FactBase base = FactBase.of(placed.stream().map(PlacedFact::fact).toList());
        return new FactBuild(base, files, placed, FactPairs.of(placed));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static Reader open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), BEGINNING);
    }

    private static String beginning(Reader text) {
        try {
            text.mark(BEGINNING);
            char[] characters = new char[BEGINNING];
            int size = 0;
            for (int read = 0; read >= 0 && size < BEGINNING; size += Math.max(0, read)) {
                read = text.read(characters, size, BEGINNING - size);
            }
            text.reset();
            int start = size > 0 && characters[0] == BYTE_ORDER_MARK ? 1 : 0;
            return new String(characters, start, size - start);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader withoutMark(Reader text) {
        Reader characters = text.markSupported() ? text : new BufferedReader(text, BEGINNING);
        try {
            characters.mark(1);
            if (characters.read() != BYTE_ORDER_MARK) {
                characters.reset();
            }
            return characters;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void forget(int before) {
        List<PlacedFact> refused = placed.subList(before, placed.size());
        refused.forEach(fact -> byId.remove(fact.fact().id()));
        refused.clear();
    }

    private void put(PlacedFact fact) {
        placed.add(fact);
        byId.put(fact.fact().id(), fact);
    }

    /** Takes the facts of one file. */
    private final class FileSink implements FactSink {

        private final String file;
        private final Map<String, FactFile.LeftOut> leftOut = new LinkedHashMap<>();
        private int facts;

        FileSink(String file) {
            this.file = file;
        }

        @Override
        public void fact(Fact fact, int line) {
            PlacedFact first = byId.get(fact.id());
            if (first != null) {
                String where = first.file().equals(file) ? "in line " + first.line() : "in " + first.place();
                throw Malformed.at(
                        file, line, "the id \"" + fact.id() + "\" stands already " + where + ": expected each id once");
            }
            put(new PlacedFact(fact, file, line));
            facts++;
        }

        @Override
        public void leftOut(String reason, int line) {
            leftOut.merge(
                    reason,
                    new FactFile.LeftOut(reason, 1, line),
                    (known, more) -> new FactFile.LeftOut(reason, known.count() + 1, known.line()));
        }
    }
}
