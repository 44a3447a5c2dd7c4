package attune.ui.pianoroll;

import org.jspecify.annotations.Nullable;

/// A clipboard that two windows of a test share.
final class FakeBoard implements NoteBoard {
    @Nullable
    String text;

    @Override
    public void put(String newText) {
        text = newText;
    }

    @Override
    public @Nullable String text() {
        return text;
    }
}
