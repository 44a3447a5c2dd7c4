package attune.cli;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// All commands, understood and run by picocli.
final class Commands {
    private Commands() {}

    /// @return the exit code
    static int run(Surroundings surroundings, Failures failures, String... arguments) {
        return all(surroundings)
                .setOut(surroundings.out()).setErr(surroundings.err()).setColorScheme(
                        CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((problem, _) -> failures.report(usage(problem)))
                .setExecutionExceptionHandler((problem, _, _) -> failures.report(problem)).execute(arguments);
    }

    /// Not yet told where to print.
    static CommandLine all(Surroundings surroundings) {
        return new CommandLine(new AttuneCommand(surroundings))
                .addSubcommand(new InfoCommand(surroundings))
                .addSubcommand(new TokensCommand(surroundings))
                .addSubcommand(new ConvertCommand(surroundings))
                .addSubcommand(new CorpusCommand(surroundings))
                .addSubcommand(new TrainCommand(surroundings))
                .addSubcommand(new ComposeCommand(surroundings))
                .addSubcommand(new EvaluateCommand(surroundings))
                .addSubcommand(new BenchCommand(surroundings));
    }

    private static CommandFailure usage(ParameterException problem) {
        String command = problem.getCommandLine().getCommandSpec().qualifiedName();
        String wrong = switch (problem) {
            case UnmatchedArgumentException unmatched -> "does not know what to do with "
                    + String.join(" ", unmatched.getUnmatched());
            case MissingParameterException missing -> "needs "
                    + String.join(", ", missing.getMissing().stream().map(Commands::name).toList());
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
