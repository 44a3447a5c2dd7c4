package attune.notation;

import attune.music.Note;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands in a voice: a note, a chord, or a rest where there are no heads. Times in [Units] from the piece's start.
///
/// @param value as it is written; null for a rest that fills its bar, whatever the meter
/// @param tuplet in force, or null
/// @param heads from the lowest
public record Symbol(long start, long length, @Nullable NoteValue value, @Nullable Tuplet tuplet, List<Head> heads) {
    public Symbol {
        heads = List.copyOf(heads);
    }

    public long end() {
        return start + length;
    }

    public boolean isRest() {
        return heads.isEmpty();
    }

    /// `actual` notes in the time of `normal` of the same written value.
    ///
    /// @param first whether the group starts here; `last` likewise
    public record Tuplet(int actual, int normal, boolean first, boolean last) {}

    /// One note of a chord.
    ///
    /// @param pitch as written, which is not what sounds where the part transposes
    /// @param from whether it goes on from the symbol before, tied; `to` likewise
    /// @param source the note that it stands for
    public record Head(SpelledPitch pitch, boolean from, boolean to, Note source) {}
}
