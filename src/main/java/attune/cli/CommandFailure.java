package attune.cli;

/// A command that cannot do what was asked: one sentence for standard error, and the exit code.
final class CommandFailure extends Exception {
    private static final long serialVersionUID = 1L;
    private final int code;

    private CommandFailure(int code, String sentence) {
        super(sentence);
        this.code = code;
    }

    /// The command was called in a way that makes no sense.
    static CommandFailure usage(String sentence) {
        return new CommandFailure(ExitCodes.USAGE, sentence);
    }

    /// Something that was to be read cannot be read.
    static CommandFailure unreadable(String sentence) {
        return new CommandFailure(ExitCodes.UNREADABLE, sentence);
    }

    /// Anything else.
    static CommandFailure other(String sentence) {
        return new CommandFailure(ExitCodes.OTHER, sentence);
    }

    int code() {
        return code;
    }
}
