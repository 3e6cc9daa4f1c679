package io.github.touchstone.benchmarks.startup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a program in a JVM of its own, with this one's class path. */
public final class FreshJvm {

    private FreshJvm() {}

    /**
     * Runs a program to its end.
     *
     * @param program a class with a main method
     * @param options options of the JVM, such as "-Xmx64m"
     * @return what it printed; its errors go where this JVM's go
     * @throws IOException if it cannot be started
     * @throws IllegalStateException with what it printed, if it ends with a code other than 0
     */
    public static String run(Class<?> program, String... options) throws IOException {
        Process process = new ProcessBuilder(command(program, options))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (InputStream out = process.getInputStream()) {
            String printed = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            int code = process.waitFor();
            if (code != 0) {
                throw new IllegalStateException(program.getSimpleName() + " ended with code " + code + ": " + printed);
            }
            return printed;
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(program.getSimpleName() + " was interrupted", e);
        }
    }

    private static List<String> command(Class<?> program, String... options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        return command;
    }
}
