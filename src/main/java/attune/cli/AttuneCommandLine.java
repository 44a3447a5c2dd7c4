package attune.cli;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The command line: understands the arguments, runs the command, and answers with an exit code; throws nothing.
public final class AttuneCommandLine {
    private AttuneCommandLine() {}

    /// Runs the command that the arguments ask for; see [ExitCodes].
    @SuppressWarnings("CatchingUnchecked") // an error too becomes a sentence and a code
    public static int run(Surroundings surroundings, String... arguments) {
        Failures failures = new Failures(surroundings.err(), surroundings.log());
        CommandLine line = new CommandLine(new AttuneCommand(surroundings))
                .addSubcommand(new InfoCommand(surroundings))
                .addSubcommand(new TokensCommand(surroundings))
                .addSubcommand(new ConvertCommand(surroundings))
                .addSubcommand(new CorpusCommand(surroundings))
                .addSubcommand(new TrainCommand(surroundings))
                .addSubcommand(new ComposeCommand(surroundings))
                .addSubcommand(new EvaluateCommand(surroundings))
                .addSubcommand(new BenchCommand(surroundings))
                .setOut(surroundings.out()).setErr(surroundings.err()).setColorScheme(
                        CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((problem, _) -> failures.report(usage(problem)))
                .setExecutionExceptionHandler((problem, _, _) -> failures.report(problem));
        try {
            return line.execute(arguments);
        } catch (Throwable problem) {
            return failures.report(problem);
        } finally {
            surroundings.out().flush();
            surroundings.err().flush();
        }
    }

    private static CommandFailure usage(ParameterException problem) {
        String command = problem.getCommandLine().getCommandSpec().qualifiedName();
        String wrong = switch (problem) {
            case UnmatchedArgumentException unmatched -> "does not know what to do with "
                    + String.join(" ", unmatched.getUnmatched());
            case MissingParameterException missing -> "needs "
                    + String.join(", ", missing.getMissing().stream().map(AttuneCommandLine::name).toList());
            default -> "was not understood: " + problem.getMessage();
        };
        return CommandFailure.usage(command + " " + wrong + "; '" + command + " --help' tells how to use it.");
    }

    private static String name(CommandLine.Model.ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }
}
