package io.github.touchstone.score;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Takes in the text of a profile, which is short: a file that is not is another one, named by mistake. */
final class ProfileFile {

    /** In UTF-16 code units. */
    private static final int LONGEST = 1 << 20;

    private ProfileFile() {}

    static Profile read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        try (InputStream in = Files.newInputStream(file);
                Reader json = new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder())) {
            return read(name, json);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(name + ": expected text in UTF-8", e);
        }
    }

    static Profile read(String name, Reader json) throws IOException {
        char[] text = new char[LONGEST + 1];
        int length = 0;
        int more = 0;
        while (more >= 0 && length <= LONGEST) {
            length += more;
            more = json.read(text, length, text.length - length);
        }
        if (length > LONGEST) {
            throw new IllegalArgumentException(name + ": too long, expected at most " + LONGEST + " characters");
        }
        return ProfileReader.read(name, new String(text, 0, length));
    }
}
