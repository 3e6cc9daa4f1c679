package io.github.touchstone.fact;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;

/** Reads one statement a line; see {@link FactForm#SENTENCES}. */
final class SentenceFacts {

    private SentenceFacts() {}

    static void read(String file, Reader text, FactSink sink) {
        BufferedReader lines = new BufferedReader(text);
        try {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                String statement = line.strip();
                if (!statement.isEmpty() && !statement.startsWith("#")) {
                    sink.fact(Fact.of(file + ":" + number, statement), number);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
