package attune.edit;

import attune.music.Note;
import attune.music.Score;
import java.util.function.UnaryOperator;

/// Lets velocities rise or fall evenly from the first start to the last, across all selected tracks.
///
/// @param from the velocity of the notes that start first, and `to` of those that start last (1–127)
public record RampVelocity(Selection notes, int from, int to) implements NoteChange {
    public RampVelocity {
        from = Math.clamp(from, 1, 127);
        to = Math.clamp(to, 1, 127);
    }

    @Override
    public String label() {
        return "Ramp the velocity of " + NoteSets.count(notes);
    }

    @Override
    public UnaryOperator<Note> change(Selection selected, Score score) {
        long first = selected.stream().mapToLong(Note::tick).min().orElse(0);
        long last = selected.stream().mapToLong(Note::tick).max().orElse(first);
        return note -> {
            double way = last == first ? 0 : (double) (note.tick() - first) / (last - first);
            return note.withVelocity((int) Math.round(from + way * (to - from)));
        };
    }
}
