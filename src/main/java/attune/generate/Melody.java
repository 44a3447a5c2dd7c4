package attune.generate;

import attune.music.Note;
import attune.music.Score;
import attune.music.Track;
import java.util.List;

/// What a generator wrote: its steps, and whether the network ended the piece itself by drawing START.
///
/// @param primerEvents how many events of the primer the network saw; attention to events before the take points at them,
///        and what lies before them is START
public record Melody(int ticksPerQuarter, List<GenerationStep> steps, int primerEvents, boolean ended) {
    public Melody {
        steps = List.copyOf(steps);
    }

    /// The length in ticks.
    public long end() {
        return steps.isEmpty() ? 0 : steps.getLast().tick() + steps.getLast().duration();
    }

    /// All notes, at ticks from the start of the take.
    public List<Note> notes() {
        return steps.stream().flatMap(step -> step.notes().stream()).toList();
    }

    /// The melody as a track.
    ///
    /// @param program General MIDI program, 0–127
    public Track toTrack(String name, int program, int channel) {
        return Track.named(name, program, channel).withNotes(notes());
    }

    /// The melody as a piece of one track, in 4/4 at 120.
    public Score toScore(String trackName, int program) {
        return Score.ofTracks(ticksPerQuarter, List.of(toTrack(trackName, program, 0)));
    }
}
