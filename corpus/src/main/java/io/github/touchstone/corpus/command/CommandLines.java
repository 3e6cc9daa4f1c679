package io.github.touchstone.corpus.command;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The program as a whole: its commands, and what becomes of their errors. */
public final class CommandLines {

    private CommandLines() {}

    /**
     * Runs one command.
     *
     * @param terminal what it reads from and writes to
     * @param arguments the command and its options
     * @return the exit code: 0 if all went well, 1 if some file failed, 2 if nothing could be done, 3 if a gate lets some
     *     document not pass
     */
    public static int run(Terminal terminal, String... arguments) {
        return run(terminal, Clock.systemUTC(), arguments);
    }

    static int run(Terminal terminal, Clock clock, String... arguments) {
        try {
            return commands(terminal, clock).execute(arguments);
        } catch (Error failure) {
            return nothingDone(terminal, failure);
        }
    }

    private static CommandLine commands(Terminal terminal, Clock clock) {
        PrintWriter out = new PrintWriter(new OutputStreamWriter(terminal.out(), terminal.charset()), true);
        return new CommandLine(new Touchstone())
                .addSubcommand(new ScoreCommand(terminal))
                .addSubcommand(new ExplainCommand(terminal))
                .addSubcommand(new GateCommand(terminal, clock))
                .addSubcommand(new BaselineCommand(terminal))
                .addSubcommand(new DismissCommand(terminal))
                .addSubcommand(new FactsCommand(terminal))
                .addSubcommand(new CalibrateCommand(terminal))
                .addSubcommand(new EvaluateCommand(terminal, clock))
                .addSubcommand(new TrainCommand(terminal, clock))
                .setOut(out)
                // A document may have a name that begins with "@".
                .setExpandAtFiles(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(ansi(terminal)))
                .setUsageHelpWidth(Math.min(terminal.look().width(), 100))
                .setParameterExceptionHandler((failure, ignored) -> wrongUsage(terminal, failure))
                .setExecutionExceptionHandler((failure, command, result) -> nothingDone(terminal, failure));
    }

    private static CommandLine.Help.Ansi ansi(Terminal terminal) {
        return terminal.look().colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF;
    }

    private static int wrongUsage(Terminal terminal, ParameterException failure) {
        String command = failure.getCommandLine().getCommandSpec().qualifiedName();
        ErrorLines.print(terminal.err(), failure.getMessage() + " (see " + command + " --help)");
        return ExitCode.NOTHING_DONE;
    }

    private static int nothingDone(Terminal terminal, Throwable failure) {
        ErrorLines.print(terminal.err(), reason(failure));
        return ExitCode.NOTHING_DONE;
    }

    private static String reason(Throwable failure) {
        if (failure instanceof NothingDoneException) {
            return String.valueOf(failure.getMessage());
        }
        return failure instanceof OutOfMemoryError ? Memory.TOO_SMALL : "this should not have happened: " + failure;
    }

    /** The program without a command; each command explains itself. */
    @Command(
            name = "touchstone",
            description = "Scores texts for how reliable they are as sources.",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            synopsisSubcommandLabel = "COMMAND")
    private static final class Touchstone {}
}
