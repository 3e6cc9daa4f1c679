package io.github.touchstone.corpus.command;

import io.github.touchstone.corpus.output.ReportWriter;
import io.github.touchstone.corpus.output.ScoredDocument;
import io.github.touchstone.corpus.read.IoReason;
import io.github.touchstone.corpus.table.Look;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/** Where a command's reports go: standard output, or a file. */
final class Output implements AutoCloseable {

    private final String name;
    private final Writer out;
    private final ReportWriter reports;

    private Output(String name, Writer out, ReportWriter reports) {
        this.name = name;
        this.out = out;
        this.reports = reports;
    }

    static Output open(OutputForm form, Optional<Path> file, Terminal terminal) {
        return open(form::open, form.isForTerminal(), file, terminal);
    }

    /**
     * Opens an output.
     *
     * @param form makes what writes the reports
     * @param isForTerminal whether it is meant for the eye, and so follows the terminal's charset
     */
    static Output open(
            BiFunction<Writer, Look, ReportWriter> form,
            boolean isForTerminal,
            Optional<Path> file,
            Terminal terminal) {
        return file.map(path -> toFile(form, path))
                .orElseGet(
                        () -> toTerminal(form, isForTerminal ? terminal.charset() : StandardCharsets.UTF_8, terminal));
    }

    private static Output toTerminal(BiFunction<Writer, Look, ReportWriter> form, Charset charset, Terminal terminal) {
        Writer out = writer(terminal.out(), charset);
        return new Output("standard output", out, form.apply(out, terminal.look()));
    }

    private static Output toFile(BiFunction<Writer, Look, ReportWriter> form, Path file) {
        try {
            Writer out = writer(Files.newOutputStream(file), StandardCharsets.UTF_8);
            return new Output(file.toString(), out, form.apply(out, Look.FILE));
        } catch (IOException failure) {
            throw new NothingDoneException(
                    "--out " + file + ": " + IoReason.of(failure) + ", expected a file that can be written");
        }
    }

    /** Puts a question mark for what the charset does not have, where {@link Files#newBufferedWriter} would give up. */
    private static Writer writer(OutputStream out, Charset charset) {
        return new BufferedWriter(new OutputStreamWriter(out, charset));
    }

    void write(ScoredDocument scored) {
        writing(() -> reports.write(scored));
    }

    void finish() {
        writing(() -> {
            reports.finish();
            out.flush();
        });
    }

    @Override
    public void close() {
        writing(out::close);
    }

    private void writing(Step step) {
        try {
            step.run();
        } catch (IOException failure) {
            throw isBrokenPipe(failure)
                    ? new ReaderGoneException()
                    : new NothingDoneException(name + ": " + IoReason.of(failure));
        }
    }

    /** The JDK tells a closed pipe from a full disk by the system's message alone. */
    static boolean isBrokenPipe(IOException failure) {
        return String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }

    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }

    /** Whoever read the output wants no more of it, as {@code head} does; that is no error. */
    static final class ReaderGoneException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
