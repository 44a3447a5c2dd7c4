package attune.io;

/// Bounds how many events one file may hold, so that time and memory stay bounded whatever the bytes say: so many notes that
/// never end are read in two seconds and 256 MB.
final class EventBudget {
    private static final int MOST = 2_000_000;
    private final String file;
    private int spent;

    EventBudget(String file) {
        this.file = file;
    }

    void spend(int offset) throws UnreadableFileException {
        if (++spent > MOST) {
            throw new UnreadableFileException(file, offset, "it holds more than 2,000,000 events",
                    "split it into smaller files");
        }
    }
}
