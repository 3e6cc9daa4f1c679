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
        return file.map(path -> toFile(form, path)).orElseGet(() -> toTerminal(form, terminal));
    }

    private static Output toTerminal(OutputForm form, Terminal terminal) {
        Writer out = writer(terminal.out(), form.isForTerminal() ? terminal.charset() : StandardCharsets.UTF_8);
        return new Output("standard output", out, form.open(out, terminal.look()));
    }

    private static Output toFile(OutputForm form, Path file) {
        try {
            Writer out = writer(Files.newOutputStream(file), StandardCharsets.UTF_8);
            return new Output(file.toString(), out, form.open(out, Look.FILE));
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
