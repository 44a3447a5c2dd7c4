package attune.generate;

import attune.dataset.VoiceGrid;
import attune.music.Note;
import attune.music.voices.VoiceFrames;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The notes of a grid; the way back is [VoiceFrames#of].
public final class GridNotes {
    private final VoiceGrid grid;
    private final Attack attack;
    private final int ticksPerQuarter;
    private final int velocity;

    private GridNotes(VoiceGrid grid, Attack attack, int ticksPerQuarter, int velocity) {
        if (ticksPerQuarter < VoiceFrames.BEAT) {
            throw new IllegalArgumentException("A sixteenth lasts a tick at least, a quarter 4: " + ticksPerQuarter);
        }
        this.grid = grid;
        this.attack = attack;
        this.ticksPerQuarter = ticksPerQuarter;
        this.velocity = velocity;
    }

    /// The notes of each track, from tick 0 on.
    ///
    /// @param ticksPerQuarter 4 at least; where a sixteenth is no whole number of ticks, a note begins at the tick before its place
    /// @param velocity of all notes, 1–127
    public static List<List<Note>> of(VoiceGrid grid, Attack attack, int ticksPerQuarter, int velocity) {
        GridNotes notes = new GridNotes(grid, attack, ticksPerQuarter, velocity);
        return IntStream.range(0, grid.tracks()).mapToObj(notes::track).toList();
    }

    private List<Note> track(int track) {
        List<Note> notes = new ArrayList<>();
        int start = 0;
        for (int step = 1; step <= grid.steps(); step++) {
            if (step == grid.steps() || begins(step, track)) {
                int pitch = grid.pitch(start, track);
                if (pitch != VoiceGrid.SILENCE) {
                    notes.add(new Note(tick(start), tick(step) - tick(start), pitch, velocity));
                }
                start = step;
            }
        }
        return List.copyOf(notes);
    }

    private boolean begins(int step, int track) {
        return grid.pitch(step, track) != grid.pitch(step - 1, track)
                || attack == Attack.EACH_BEAT && step % VoiceFrames.BEAT == 0;
    }

    private long tick(int step) {
        return (long) step * ticksPerQuarter / VoiceFrames.BEAT;
    }
}
