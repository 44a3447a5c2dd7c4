package attune.io;

/// Bounds how many events and notes one file may hold, so that time and memory stay bounded whatever the bytes say: the
/// largest piece that anyone made has a million notes, and so many that never end are read in two seconds and 256 MB.
final class EventBudget {
    private static final int MOST_EVENTS = 4_000_000;
    private static final int MOST_NOTES = 1_500_000;
    private final String file;
    private int events;
    private int notes;

    EventBudget(String file) {
        this.file = file;
    }

    void spendEvent(int offset) throws UnreadableFileException {
        if (++events > MOST_EVENTS) {
            throw tooMany(offset, "4,000,000 events");
        }
    }

    void spendNote(int offset) throws UnreadableFileException {
        if (++notes > MOST_NOTES) {
            throw tooMany(offset, "1,500,000 notes");
        }
    }

    private UnreadableFileException tooMany(int offset, String limit) {
        return new UnreadableFileException(file, offset, "it holds more than " + limit, "split it into smaller files");
    }
}
