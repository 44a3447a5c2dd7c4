package attune.project;

import java.nio.file.Path;

/// Where work is kept beside the user's own files: earlier versions of what was saved, and what was not saved yet.
public record Safe(Backups backups, Recovery recovery) {
    /// @param data the user's folder for what Attune keeps
    public static Safe in(Path data) {
        return new Safe(new Backups(data.resolve("backups")), new Recovery(data.resolve("recovery")));
    }
}
