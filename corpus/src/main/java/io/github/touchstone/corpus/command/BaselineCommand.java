package io.github.touchstone.corpus.command;

import io.github.touchstone.anchor.Anchor;
import io.github.touchstone.corpus.read.DocumentFile;
import io.github.touchstone.corpus.read.DocumentReader;
import io.github.touchstone.gate.Baseline;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code touchstone baseline}: keeps what is found in texts now, so that a gate can ask only for what is new. */
@Command(
        name = "baseline",
        description = "Keeps what is found in texts now, so that the command gate can ask only for what is new.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all documents are in the baseline",
            "1:some file could not be read or scored; the others are in it",
            "2:wrong usage, or nothing could be done"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  touchstone baseline articles --facts facts.json --out baseline.json",
            "  touchstone gate articles --facts facts.json --baseline baseline.json --policy policy.json"
        })
final class BaselineCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private DocumentPaths documents = new DocumentPaths();

    @Mixin
    private ScorerOptions scoring = new ScorerOptions();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where the baseline goes, as JSON in UTF-8. Without it, to standard output.")
    private Optional<Path> out = Optional.empty();

    BaselineCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        documents.refuse(out);
        ErrorLines problems = new ErrorLines(terminal.err());
        Scoring scorer = new Scoring(scoring.scorer(), new DocumentReader(terminal.in()), problems);
        Map<String, List<Anchor>> found = new LinkedHashMap<>();
        for (DocumentFile file : documents.find(out.stream().toList(), problems)) {
            scorer.score(file)
                    .ifPresent(scored -> found.put(scored.name(), Baseline.of(scored.document(), scored.report())));
        }
        String json = new Baseline(found).toJson();
        new TextOutput(false, out, terminal).write(look -> json);
        return problems.any() ? ExitCode.SOME_FAILED : ExitCode.ALL_WELL;
    }
}
