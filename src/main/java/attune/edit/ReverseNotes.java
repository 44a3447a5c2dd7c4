package attune.edit;

import attune.music.Score;
import attune.music.TickRange;

/// Turns notes around in time within their stretch: the last end becomes the first start.
public record ReverseNotes(Selection notes) implements NoteRewrite {
    @Override
    public String label() {
        return "Reverse " + NoteSets.count(notes);
    }

    @Override
    public Selection rewritten(Selection selected, Score score) {
        TickRange range = selected.range();
        return NoteSets.changed(selected, note -> note.withTick(range.start() + range.end() - note.end()));
    }
}
