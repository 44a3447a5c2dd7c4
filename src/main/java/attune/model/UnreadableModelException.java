package attune.model;

import java.io.IOException;

/// A model file or checkpoint that cannot be used; the message is one sentence: file, place in it, what is wrong, what to do.
public final class UnreadableModelException extends IOException {
    private static final long serialVersionUID = 1L;
    private final String file;
    private final String place;
    private final String problem;
    private final String remedy;

    /// @param file its name
    /// @param place the entry or field, such as `weights.bin`; empty for the whole file
    public UnreadableModelException(String file, String place, String problem, String remedy) {
        super(file + (place.isEmpty() ? "" : " (" + place + ")") + ": " + problem + "; " + remedy);
        this.file = file;
        this.place = place;
        this.problem = problem;
        this.remedy = remedy;
    }

    public String file() {
        return file;
    }

    public String place() {
        return place;
    }

    public String problem() {
        return problem;
    }

    public String remedy() {
        return remedy;
    }
}
