package attune.cli;

/// What a command's end tells to scripts.
public final class ExitCodes {
    public static final int DONE = 0;
    public static final int OTHER = 1;
    public static final int USAGE = 2;
    public static final int UNREADABLE = 3;

    private ExitCodes() {}
}
