package attune.edit;

import attune.music.Note;
import attune.music.Score;
import attune.music.TickRange;
import java.util.function.UnaryOperator;

/// Turns notes around in time within their stretch: the last end becomes the first start.
public record ReverseNotes(Selection notes) implements NoteChange {
    @Override
    public String label() {
        return "Reverse " + NoteSets.count(notes);
    }

    @Override
    public UnaryOperator<Note> change(Selection selected, Score score) {
        TickRange range = selected.range();
        return note -> note.withTick(range.start() + range.end() - note.end());
    }
}
