package io.github.touchstone.benchmarks.result;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * What was measured, and when.
 *
 * @param date such as "2026-11-23"
 * @param commit such as "973300a", with "+" behind it if files differ from it; "unknown" outside a repository
 */
public record Occasion(String date, String commit) {

    /**
     * Reads the date and the commit.
     *
     * @param args date and commit; what is not there is today in UTC, and what git says of the working directory
     * @return the occasion
     */
    public static Occasion of(String... args) {
        return new Occasion(
                args.length > 0 ? args[0] : LocalDate.now(ZoneOffset.UTC).toString(),
                args.length > 1 ? args[1] : commitAtHand());
    }

    private static String commitAtHand() {
        try {
            String commit = output("git", "rev-parse", "--short", "HEAD");
            String changes = output("git", "status", "--porcelain", "--untracked-files=no");
            return commit.isEmpty() ? "unknown" : commit + (changes.isEmpty() ? "" : "+");
        } catch (IOException e) {
            return "unknown";
        }
    }

    private static String output(String... command) throws IOException {
        Process process = new ProcessBuilder(List.of(command))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}
