package attune.io;

/// Bounds how many events one file may hold, so that memory stays bounded whatever the bytes say.
final class EventBudget {
    private static final int MOST = 4_000_000;
    private final String file;
    private int spent;

    EventBudget(String file) {
        this.file = file;
    }

    void spend(int offset) throws UnreadableFileException {
        if (++spent > MOST) {
            throw new UnreadableFileException(file, offset, "it holds more than 4,000,000 events",
                    "split it into smaller files");
        }
    }
}
