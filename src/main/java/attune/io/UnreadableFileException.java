package attune.io;

/// Says in one sentence which file cannot be read, where, what is wrong there and what to do about it.
public final class UnreadableFileException extends Exception {
    private static final long serialVersionUID = 1;
    private final String file;
    private final long position;
    private final String problem;
    private final String remedy;

    /// @param file the file's name, as the user knows it
    /// @param position the byte at which it went wrong
    /// @param problem a clause without a full stop: `this is no MIDI file`
    /// @param remedy a clause without a full stop: `choose a file that ends in .mid`
    public UnreadableFileException(String file, long position, String problem, String remedy) {
        super(file + " cannot be read: at byte " + position + " " + problem + "; " + remedy + ".");
        this.file = file;
        this.position = position;
        this.problem = problem;
        this.remedy = remedy;
    }

    public String file() {
        return file;
    }

    public long position() {
        return position;
    }

    public String problem() {
        return problem;
    }

    public String remedy() {
        return remedy;
    }
}
