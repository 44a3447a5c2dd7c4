package attune.edit;

import attune.music.Note;
import attune.music.Score;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Gives each note of one track a velocity of its own: what a stroke across the velocity lane leaves.
public record PaintVelocity(int track, Map<Note, Integer> velocities) implements Edit {
    public PaintVelocity {
        Map<Note, Integer> limited = new HashMap<>();
        velocities.forEach((note, velocity) -> limited.put(note, Math.clamp(velocity, 1, 127)));
        velocities = Map.copyOf(limited);
    }

    @Override
    public String label() {
        return "Paint the velocity of " + NoteSets.count(painted());
    }

    @Override
    public Score applyTo(Score score) {
        return NoteSets.replaced(score, painted(), this::paint);
    }

    /// What was selected stays selected with its new velocity; painting selects nothing more.
    @Override
    public Selection selectionAfter(Selection before, Score after) {
        Map<Integer, Set<Note>> kept = new HashMap<>(before.notes());
        Set<Note> mine = new HashSet<>();
        before.in(track).forEach(note -> mine.add(paint(note)));
        kept.put(track, mine);
        return new Selection(kept).within(after);
    }

    private Selection painted() {
        return Selection.of(track, velocities.keySet());
    }

    private Note paint(Note note) {
        Integer velocity = velocities.get(note);
        return velocity == null ? note : note.withVelocity(velocity);
    }
}
