package io.github.touchstone.corpus.read;

import io.github.touchstone.markup.Format;
import io.github.touchstone.text.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;

/** Reads a file as the document its name says it is; a name that says nothing is plain text. */
public final class DocumentReader {

    /** The longest file that is read: 64 MB. */
    public static final int LONGEST_FILE = 64_000_000;

    private final InputStream standardInput;

    /**
     * Sets where the document named "-" comes from.
     *
     * @param standardInput read to its end, and not closed
     */
    public DocumentReader(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /**
     * Reads a document.
     *
     * @param file what to read
     * @return the document; its source is the file's text without the byte order mark
     * @throws IOException if the file cannot be read, is too long or is no text; {@link IoReason} says why
     */
    public Document read(DocumentFile file) throws IOException {
        return Format.ofFileName(file.name()).orElse(Format.PLAIN).read(Utf8.decode(bytes(file)));
    }

    private byte[] bytes(DocumentFile file) throws IOException {
        if (file.isStandardInput()) {
            return bytes(standardInput);
        }
        try (InputStream input = Files.newInputStream(file.path())) {
            return bytes(input);
        }
    }

    private static byte[] bytes(InputStream input) throws IOException {
        byte[] bytes = input.readNBytes(LONGEST_FILE + 1);
        if (bytes.length > LONGEST_FILE) {
            throw new IOException("too long, expected at most " + LONGEST_FILE / 1_000_000 + " MB");
        }
        return bytes;
    }
}
