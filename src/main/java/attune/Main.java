package attune;

/// Starts the studio, or runs a command.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(arguments.length == 0 ? 1 : 2);
    }
}
