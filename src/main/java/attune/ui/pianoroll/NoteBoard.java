package attune.ui.pianoroll;

import org.jspecify.annotations.Nullable;

/// Where copied text lies for other windows and programs.
interface NoteBoard {
    void put(String text);

    /// What lies there, from whomever; null where it is no text.
    @Nullable
    String text();
}
