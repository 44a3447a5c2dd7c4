package attune.edit;

import attune.music.Note;
import attune.music.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Moves starts and changes velocities a little at random, as a hand does; the same seed gives the same.
///
/// @param ticks how far a start moves at most, either way; lengths stay
/// @param velocity how much a velocity changes at most, either way
public record HumaniseNotes(Selection notes, long ticks, int velocity, long seed) implements NoteRewrite {
    public HumaniseNotes {
        if (ticks < 0 || ticks > Integer.MAX_VALUE || velocity < 0 || velocity > 127) {
            throw new IllegalArgumentException("Distances from 0, a velocity's to 127: " + ticks + ", " + velocity);
        }
    }

    @Override
    public String label() {
        return "Humanise " + NoteSets.count(notes);
    }

    @Override
    public Selection rewritten(Selection selected, Score score) {
        SplittableRandom random = new SplittableRandom(seed);
        return NoteSets.byTrack(selected, (_, sorted) -> {
            List<Note> moved = new ArrayList<>();
            for (Note note : sorted) {
                long start = note.tick() + random.nextLong(-ticks, ticks + 1);
                int loudness = note.velocity() + random.nextInt(-velocity, velocity + 1);
                moved.add(note.withTick(Math.max(0, start)).withVelocity(Math.clamp(loudness, 1, 127)));
            }
            return moved;
        });
    }
}
