package io.github.touchstone.corpus.row;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** The lines of a file as bytes, so that one that is no UTF-8 can be named by its number. */
final class Lines implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    /** How every gzip file begins (RFC 1952, 2.3.1). */
    private static final int GZIP_FIRST = 0x1F;

    private static final int GZIP_SECOND = 0x8B;

    private final InputStream in;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int number;

    private Lines(InputStream in) {
        this.in = in;
    }

    static Lines open(Path file) throws IOException {
        InputStream raw = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        try {
            return new Lines(isGzip(raw) ? new BufferedInputStream(new GZIPInputStream(raw, BUFFER), BUFFER) : raw);
        } catch (IOException failure) {
            raw.close();
            throw failure;
        }
    }

    private static boolean isGzip(InputStream raw) throws IOException {
        raw.mark(2);
        boolean gzip = raw.read() == GZIP_FIRST && raw.read() == GZIP_SECOND;
        raw.reset();
        return gzip;
    }

    /** Goes to the next line; returns false at the end of the file. */
    boolean next() throws IOException {
        line.reset();
        int b = in.read();
        if (b < 0) {
            return false;
        }
        number++;
        while (b >= 0 && b != '\n') {
            line.write(b);
            b = in.read();
        }
        return true;
    }

    /** Returns the number of the line, from 1. */
    int number() {
        return number;
    }

    byte[] bytes() {
        return line.toByteArray();
    }

    boolean isBlank() {
        for (byte b : line.toByteArray()) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
