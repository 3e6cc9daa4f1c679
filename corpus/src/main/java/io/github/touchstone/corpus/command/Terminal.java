package io.github.touchstone.corpus.command;

import io.github.touchstone.corpus.table.Look;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/**
 * What a command reads from and writes to.
 *
 * @param in standard input
 * @param out standard output; unlike {@link System#out} it throws when the reader of a pipe has gone
 * @param err standard error
 * @param charset the charset in which standard output shows text
 * @param look what a table on standard output may use
 */
public record Terminal(InputStream in, OutputStream out, PrintStream err, Charset charset, Look look) {

    private static final int NARROWEST = 72;
    private static final int WIDEST = 200;

    /**
     * The streams of this process.
     *
     * @return a terminal that shows colour and characters beyond ASCII only where they will be understood
     */
    public static Terminal ofSystem() {
        Charset charset = systemCharset();
        Look look =
                new Look(width(System.getenv("COLUMNS")), charset.equals(StandardCharsets.UTF_8), Ansi.AUTO.enabled());
        return new Terminal(System.in, new FileOutputStream(FileDescriptor.out), System.err, charset, look);
    }

    /** The first of these properties is set from JDK 19 on, the second where JDK 17 knows better than the third. */
    private static Charset systemCharset() {
        return Stream.of("stdout.encoding", "sun.stdout.encoding", "native.encoding")
                .flatMap(property -> Optional.ofNullable(System.getProperty(property)).stream())
                .filter(Charset::isSupported)
                .findFirst()
                .map(Charset::forName)
                .orElse(StandardCharsets.US_ASCII);
    }

    static int width(@Nullable String columns) {
        try {
            return columns == null
                    ? Look.USUAL_WIDTH
                    : Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(columns)));
        } catch (NumberFormatException notANumber) {
            return Look.USUAL_WIDTH;
        }
    }
}
