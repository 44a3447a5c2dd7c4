package attune.model;

import java.util.Locale;

/// What an encoder–decoder writes after reading a passage.
public enum PassageTask {
    /// The phrase that follows.
    ANSWER,
    /// The other voices over the same span of time.
    HARMONISE;

    /// The name in files and on the command line, such as `answer`.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException where there is no such task
    public static PassageTask ofId(String id) {
        for (PassageTask task : values()) {
            if (task.id().equals(id)) {
                return task;
            }
        }
        throw new IllegalArgumentException("There is no task " + id + "; there are answer and harmonise");
    }
}
