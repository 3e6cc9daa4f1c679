package io.github.touchstone.corpus.command;

import io.github.touchstone.ReliabilityScorer;
import io.github.touchstone.corpus.read.IoReason;
import io.github.touchstone.fact.FactBase;
import io.github.touchstone.fact.FactBaseBuilder;
import io.github.touchstone.score.Profile;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say how texts are scored, for every command that scores any. */
final class ScorerOptions {

    @Option(
            names = "--facts",
            paramLabel = "FILE",
            description =
                    "Reference facts to hold claims against, in any form that the command facts reads. May be given"
                            + " several times.")
    private List<Path> facts = new ArrayList<>();

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            completionCandidates = ProfileNames.class,
            description =
                    "What weighs how much: ${COMPLETION-CANDIDATES}, or the path of a JSON file with a profile of one's own."
                            + " Without it, the first of them.")
    private Optional<String> profile = Optional.empty();

    ReliabilityScorer scorer() {
        ReliabilityScorer.Builder builder = ReliabilityScorer.builder().profile(profile());
        if (!facts.isEmpty()) {
            builder.facts(facts(facts));
        }
        return builder.build();
    }

    /** The profile that was asked for, or the one that is taken if none was. */
    Profile profile() {
        return profile.map(ScorerOptions::profile).orElse(Profile.NEWS);
    }

    private static Profile profile(String name) {
        return Profile.named(name).orElseGet(() -> ownProfile(name));
    }

    private static Profile ownProfile(String name) {
        try {
            return Profile.read(Path.of(name));
        } catch (NoSuchFileException | InvalidPathException failure) {
            throw new NothingDoneException("--profile " + name + ": no such profile, expected one of "
                    + String.join(", ", Profile.names()) + ", or a file");
        } catch (IOException failure) {
            throw new NothingDoneException("--profile " + name + ": " + IoReason.of(failure));
        } catch (IllegalArgumentException failure) {
            throw new NothingDoneException("--profile " + failure.getMessage());
        }
    }

    static FactBase facts(Path file) {
        return facts(List.of(file));
    }

    private static FactBase facts(List<Path> files) {
        FactBaseBuilder facts = new FactBaseBuilder();
        for (Path file : files) {
            try {
                facts.add(file);
            } catch (IOException failure) {
                throw new NothingDoneException("--facts " + file + ": " + IoReason.of(failure));
            } catch (IllegalArgumentException failure) {
                throw new NothingDoneException(String.valueOf(failure.getMessage()));
            }
        }
        return facts.build().base();
    }

    /** The names that help and completion show. */
    static final class ProfileNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Profile.names().iterator();
        }
    }
}
