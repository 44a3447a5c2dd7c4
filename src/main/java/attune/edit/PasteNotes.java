package attune.edit;

import attune.music.Score;

/// Puts what was copied at a place of the piece and selects it.
///
/// @param track where a single part goes
public record PasteNotes(NoteClip clip, int track, long tick) implements Edit {
    @Override
    public String label() {
        return clip.size() == 1 ? "Paste a note" : "Paste " + clip.size() + " notes";
    }

    @Override
    public Score applyTo(Score score) {
        return NoteSets.with(score, clip.at(score, track, tick));
    }

    @Override
    public Selection selectionAfter(Selection before, Score after) {
        return clip.at(after, track, tick).within(after);
    }
}
