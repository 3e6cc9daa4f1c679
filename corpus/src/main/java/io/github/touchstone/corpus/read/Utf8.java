package io.github.touchstone.corpus.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Turns bytes into text, or says why they are none. A byte order mark at the start is skipped. */
final class Utf8 {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    /** Text has next to no control characters beside tabs and line ends; one in ten means something else. */
    private static final int CONTROLS_ONE_IN = 10;

    private Utf8() {}

    static String decode(byte[] bytes) throws NotTextException {
        refuseBinary(bytes);
        int start = startsWithByteOrderMark(bytes) ? BYTE_ORDER_MARK.length : 0;
        ByteBuffer input = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        // UTF-8 never takes fewer bytes than UTF-16 takes code units.
        CharBuffer output = CharBuffer.allocate(input.remaining());
        CoderResult result = decoder.decode(input, output, true);
        if (result.isError()) {
            throw malformed(bytes, input.position());
        }
        return output.flip().toString();
    }

    private static boolean startsWithByteOrderMark(byte[] bytes) {
        if (bytes.length < BYTE_ORDER_MARK.length) {
            return false;
        }
        return bytes[0] == BYTE_ORDER_MARK[0] && bytes[1] == BYTE_ORDER_MARK[1] && bytes[2] == BYTE_ORDER_MARK[2];
    }

    private static void refuseBinary(byte[] bytes) throws NotTextException {
        int controls = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new NotTextException("binary file (NUL at byte " + i + "), expected text in UTF-8");
            }
            if (isControl(bytes[i])) {
                controls++;
            }
        }
        if (controls > bytes.length / CONTROLS_ONE_IN) {
            throw new NotTextException("binary file (" + controls + " of " + bytes.length
                    + " bytes are control characters), expected text in UTF-8");
        }
    }

    private static boolean isControl(byte b) {
        return (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') || b == 0x7F;
    }

    private static NotTextException malformed(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return new NotTextException(
                String.format("byte 0x%02X in line %d is not UTF-8, expected text in UTF-8", bytes[position], line));
    }

    /** Bytes that are no text; the message says which, and what was expected. */
    static final class NotTextException extends CharacterCodingException {

        private static final long serialVersionUID = 1;

        private final String problem;

        NotTextException(String problem) {
            this.problem = problem;
        }

        @Override
        public String getMessage() {
            return problem;
        }
    }
}
