package attune.ui.shell;

import attune.ui.library.Example;
import attune.ui.library.LibraryOpener;
import attune.ui.library.Sample;
import java.nio.file.Path;
import java.util.function.Consumer;

/// Opens what is chosen in the library and on the cards of the welcome.
///
/// @param play starts the open piece from where the playhead stands
/// @param panels brings a tab to the front
record PieceOpener(Documents documents, Runnable play, Consumer<String> panels) implements LibraryOpener {
    @Override
    public void open(Sample sample) {
        documents.open(sample.title(), _ -> sample.read());
    }

    @Override
    public void open(Example example) {
        documents.openProject(example.title(), _ -> example.read(), () -> {});
    }

    /// Opens the example and plays it from its beginning, once it is there.
    void listen(Example example) {
        documents.openProject(example.title(), _ -> example.read(), play);
    }

    @Override
    public void open(Path file) {
        documents.open(file);
    }

    @Override
    public void showPanel(String name) {
        panels.accept(name);
    }
}
