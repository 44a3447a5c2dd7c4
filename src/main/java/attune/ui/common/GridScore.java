package attune.ui.common;

import attune.dataset.VoiceGrid;
import attune.generate.Attack;
import attune.generate.GridNotes;
import attune.music.Note;
import attune.music.Score;
import attune.music.TempoChange;
import attune.music.Track;
import java.util.List;
import java.util.stream.IntStream;

/// Grids as pieces that can be heard by themselves: a track a voice.
public final class GridScore {
    /// Of all notes that a grid becomes.
    public static final int VELOCITY = 84;
    /// Where no piece says another tempo.
    public static final double BPM = 92;

    private GridScore() {}

    public static Score of(VoiceGrid grid, Attack attack, double bpm) {
        VoiceNames names = VoiceNames.of(grid.tracks());
        List<List<Note>> notes = GridNotes.of(grid, attack, Score.TICKS_PER_QUARTER, VELOCITY);
        List<Track> tracks = IntStream.range(0, notes.size())
                .mapToObj(voice -> Track.named(names.name(voice), names.program(), voice).withNotes(notes.get(voice)))
                .toList();
        return Score.ofTracks(Score.TICKS_PER_QUARTER, tracks).withTempos(List.of(TempoChange.ofBpm(0, bpm)));
    }
}
