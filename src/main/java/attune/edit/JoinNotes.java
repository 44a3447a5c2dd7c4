package attune.edit;

import attune.music.Score;

/// Makes one note of all that have the same pitch and track, across the gaps between them; it is as loud as the first.
public record JoinNotes(Selection notes) implements NoteRewrite {
    @Override
    public String label() {
        return "Join " + NoteSets.count(notes);
    }

    @Override
    public Selection rewritten(Selection selected, Score score) {
        return NoteSets.byTrack(selected, (_, sorted) -> Joining.of(sorted, Long.MAX_VALUE));
    }
}
