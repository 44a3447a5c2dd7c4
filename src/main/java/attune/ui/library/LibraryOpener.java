package attune.ui.library;

import java.nio.file.Path;

/// What the library asks of the window.
public interface LibraryOpener {
    void open(Sample sample);

    void open(Example example);

    void open(Path file);

    /// Brings a tab of the right side to the front, such as `Compose`.
    void showPanel(String name);
}
