package attune.edit;

import attune.music.Score;

/// Puts what was copied at a place of the piece and selects it.
///
/// @param track where a single part goes
public record PasteNotes(NoteClip clip, int track, long tick) implements NoteAddition {
    @Override
    public String label() {
        return clip.size() == 1 ? "Paste a note" : "Paste " + clip.size() + " notes";
    }

    @Override
    public Selection added(Score score) {
        return clip.at(score, track, tick);
    }
}
