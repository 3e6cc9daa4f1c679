package io.github.touchstone.corpus.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** Why the system refused, in words: the messages of the JDK often hold the path alone. */
public final class IoReason {

    private IoReason() {}

    /**
     * Puts a failure into words.
     *
     * @param failure what was thrown
     * @return the reason, without the path
     */
    public static String of(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof FileSystemException refused) {
            return Optional.ofNullable(refused.getReason()).orElse("the system refused it");
        }
        return Optional.ofNullable(failure.getMessage()).orElse("it could not be read to its end");
    }
}
