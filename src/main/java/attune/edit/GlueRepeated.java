package attune.edit;

import attune.music.Score;

/// Makes one note of those that repeat a pitch without a gap, each chain as loud as its first note.
public record GlueRepeated(Selection notes) implements NoteRewrite {
    @Override
    public String label() {
        return "Glue " + NoteSets.count(notes);
    }

    @Override
    public Selection rewritten(Selection selected, Score score) {
        return NoteSets.byTrack(selected, (_, sorted) -> Joining.of(sorted, 0));
    }
}
