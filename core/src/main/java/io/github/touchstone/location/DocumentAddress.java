package io.github.touchstone.location;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The name of a document as a URI reference (RFC 3986). A name that is a web address stays one; any other is a path,
 * whose characters are percent-encoded wherever they could mean something else.
 *
 * @param uri the reference
 * @param relative whether it has to be resolved against where the documents lie
 */
public record DocumentAddress(String uri, boolean relative) {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    /** Unreserved characters, what parts a path, and what a path may hold as it is; a colon could end a scheme. */
    private static final String KEPT = "-._~/!$'()*,@";

    /**
     * Makes a reference of a name.
     *
     * @param name what the caller calls the document, such as a path with "/"
     * @return the reference; a path that begins with "/" becomes a {@code file:} URI
     */
    public static DocumentAddress of(String name) {
        Optional<URI> web = web(name);
        if (web.isPresent()) {
            return new DocumentAddress(web.get().toASCIIString(), false);
        }
        boolean absolute = name.startsWith("/");
        return new DocumentAddress((absolute ? "file://" : "") + encoded(name), !absolute);
    }

    /**
     * Reads a web address.
     *
     * @param text any text
     * @return the address; empty if the text is none that begins with "http:" or "https:" and follows RFC 3986
     */
    public static Optional<URI> web(String text) {
        if (!text.startsWith("http://") && !text.startsWith("https://")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException notOne) {
            return Optional.empty();
        }
    }

    /**
     * Percent-encodes a path.
     *
     * @param path any text; a lone surrogate becomes a question mark, since it has no form in UTF-8
     * @return the path in ASCII
     */
    public static String encoded(String path) {
        StringBuilder encoded = new StringBuilder(path.length() + 16);
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (isKept(c)) {
                encoded.append(c);
            } else {
                encoded.append('%').append(HEX.toHexDigits(b));
            }
        }
        return encoded.toString();
    }

    private static boolean isKept(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || KEPT.indexOf(c) >= 0;
    }
}
